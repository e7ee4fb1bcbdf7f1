import { table } from "#tests/support/bits-table";
import { pregnant, seen } from "#tests/support/lives";

// HPHT 5 January 2026: trimester 1 ends on 5 April, trimester 2 on 28 June, HPL is 12 October. Of six contacts one, two
// and three, with a doctor in the first and in the third trimester.
const hpht = "2026-01-05";
const none = "............";

export const K6 = [
  table(
    ["K6", "K6_WAITING", "K6_DUE"],
    [
      [
        "1-2-3, a doctor at the first and at the last",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-01 07-14 08-11 09-15D") }),
        "........x...",
        ".xxxxxxx....",
        none,
      ],
      [
        "the doctor at a seventh contact",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-01 07-14 08-11 09-15 10-06D") }),
        ".........x..",
        ".xxxxxxxx...",
        none,
      ],
      [
        "no doctor in trimester 3",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-01 07-14 08-11 09-15") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "the doctor on the last day of trimester 1",
        pregnant({ hpht, contacts: seen("02-10 04-05D 04-20 06-01 07-14 08-11 09-15D") }),
        "........x...",
        ".xxxxxxx....",
        none,
      ],
      [
        "the doctor a day later, in trimester 2",
        pregnant({ hpht, contacts: seen("02-10 04-06D 04-20 06-01 07-14 08-11 09-15D") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "the doctor on the last day of trimester 2",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-28D 07-14 08-11 09-15") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "one contact in trimester 2: 1-1-4",
        pregnant({ hpht, contacts: seen("02-10D 06-28 06-29 07-14 08-11 09-15D") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "two contacts in trimester 3: 1-3-2",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-01 06-28 08-11 09-15D") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "midwife and doctor on one day: one contact, with a doctor",
        pregnant({ hpht, contacts: seen("02-10D 02-10 04-20 06-01 06-29 08-11 09-15 09-15D") }),
        "........x...",
        ".xxxxxxx....",
        none,
      ],
      [
        "no contact in trimester 1",
        pregnant({ hpht, contacts: seen("04-06D 04-20 06-01 07-14 08-11 09-15D") }),
        none,
        "...xxxxxxxxx",
        ".........xxx",
      ],
      [
        "born on 31 August, five contacts",
        pregnant({ hpht, contacts: seen("02-10D 04-20 06-01 07-14D 08-11"), born: "2026-08-31" }),
        none,
        ".xxxxxxxxxxx",
        ".......xxxxx",
      ],
      [
        "keguguran on 1 June",
        pregnant({ hpht, registered: "2026-02-10", lost: "2026-06-01" }),
        none,
        ".xxxx.......",
        none,
      ],
    ],
  ),
];

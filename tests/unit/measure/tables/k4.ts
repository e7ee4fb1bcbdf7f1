import { table } from "#tests/support/bits-table";
import { pregnant, seen } from "#tests/support/lives";

// HPHT 5 January 2026: trimester 1 ends on 5 April (12 weeks 6 days), trimester 2 on 28 June (24 weeks 6 days),
// HPL is 12 October. Of four contacts one, one and two.
const hpht = "2026-01-05";
const none = "............";

export const K4 = [
  table(
    ["K4", "K4_WAITING", "K4_DUE"],
    [
      [
        "1-1-2",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 09-30") }),
        "........x...",
        ".xxxxxxx....",
        none,
      ],
      [
        "1-1-2, the last on 1 October",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 10-01") }),
        ".........x..",
        ".xxxxxxxx...",
        none,
      ],
      [
        "the first on the last day of trimester 1",
        pregnant({ hpht, contacts: seen("04-05 05-12 07-14 09-15") }),
        "........x...",
        "...xxxxx....",
        none,
      ],
      [
        "the first a day later: 0-2-2",
        pregnant({ hpht, contacts: seen("04-06 05-12 07-14 09-15") }),
        none,
        "...xxxxxxxxx",
        ".........xxx",
      ],
      [
        "the second on the last day of trimester 2",
        pregnant({ hpht, contacts: seen("02-10 06-28 07-14 09-15") }),
        "........x...",
        ".xxxxxxx....",
        none,
      ],
      [
        "the second a day later: 1-0-3",
        pregnant({ hpht, contacts: seen("02-10 06-29 07-14 09-15") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "the third on the first day of trimester 3",
        pregnant({ hpht, contacts: seen("02-10 05-12 06-29 07-14") }),
        "......x.....",
        ".xxxxx......",
        none,
      ],
      [
        "the third a day before: 1-2-1",
        pregnant({ hpht, contacts: seen("02-10 05-12 06-28 07-14") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "midwife and doctor on one day are one contact",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 07-14D") }),
        none,
        ".xxxxxxxxxxx",
        ".........xxx",
      ],
      [
        "a late entry of May completes it in the month of the last contact",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 08-10 09-15") }),
        ".......x....",
        ".xxxxxx.....",
        none,
      ],
    ],
  ),
];

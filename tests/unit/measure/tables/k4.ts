import { inYear, table } from "#tests/support/bits-table";
import { pregnant, seen } from "#tests/support/lives";

// HPHT 5 January 2026: trimester 1 ends on 5 April (12 weeks 6 days), trimester 2 on 28 June (24 weeks 6 days),
// HPL is 12 October, 44 weeks are over on 9 November. Of four contacts one, one and two.
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
        pregnant({
          hpht,
          contacts: seen("02-10 05-12 07-14 07-14D"),
        }),
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
      [
        "in the month of HPL, after it",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 10-20") }),
        ".........x..",
        ".xxxxxxxx...",
        none,
      ],
      [
        "in the month after HPL: was due in October",
        pregnant({ hpht, contacts: seen("02-10 05-12 07-14 11-05") }),
        "..........x.",
        ".xxxxxxxxx..",
        ".........x..",
      ],
      [
        "HPL on 31 October",
        pregnant({ hpht: "2026-01-24", registered: "2026-03-02" }),
        none,
        "..xxxxxxxxxx",
        ".........xxx",
      ],
      [
        "HPL on 1 November",
        pregnant({ hpht: "2026-01-25", registered: "2026-03-02" }),
        none,
        "..xxxxxxxxxx",
        "..........xx",
      ],
      [
        "born on 31 August, before HPL",
        pregnant({ hpht, registered: "2026-02-10", born: "2026-08-31" }),
        none,
        ".xxxxxxxxxxx",
        ".......xxxxx",
      ],
      [
        "born on 1 September",
        pregnant({ hpht, registered: "2026-02-10", born: "2026-09-01" }),
        none,
        ".xxxxxxxxxxx",
        "........xxxx",
      ],
      [
        "keguguran on 31 May: nobody waits at its end",
        pregnant({ hpht, registered: "2026-02-10", lost: "2026-05-31" }),
        none,
        ".xxx........",
        none,
      ],
      [
        "keguguran on 1 June",
        pregnant({ hpht, registered: "2026-02-10", lost: "2026-06-01" }),
        none,
        ".xxxx.......",
        none,
      ],
      [
        "HPL on 31 December: that year alone",
        pregnant({ hpht: "2025-03-26", registered: "2025-05-05" }),
        none,
        none,
        none,
      ],
      [
        "HPL on 1 January: the whole new year",
        pregnant({ hpht: "2025-03-27", registered: "2025-05-05" }),
        none,
        "xxxxxxxxxxxx",
        "xxxxxxxxxxxx",
      ],
      [
        "HPL on 1 January, in the year before: on the way",
        inYear(2025, pregnant({ hpht: "2025-03-27", registered: "2025-05-05" })),
        none,
        "....xxxxxxxx",
        none,
      ],
      [
        "reached last year: does not wait",
        pregnant({
          hpht: "2025-04-07",
          contacts: ["2025-05-20", "2025-08-04", "2025-11-10", "2025-12-31"],
        }),
        none,
        none,
        none,
      ],
    ],
  ),
];

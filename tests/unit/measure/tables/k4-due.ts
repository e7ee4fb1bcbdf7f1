import { inYear, table } from "#tests/support/bits-table";
import { pregnant, seen } from "#tests/support/lives";

// Cannot be reached at once: due from the month in which the window closes, by the end of the pregnancy or by HPL, until
// December of that year. HPHT 5 January 2026: HPL is 12 October, 44 weeks are over on 9 November.
const hpht = "2026-01-05";
const none = "............";

export const K4_DUE = [
  table(
    ["K4", "K4_WAITING", "K4_DUE"],
    [
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

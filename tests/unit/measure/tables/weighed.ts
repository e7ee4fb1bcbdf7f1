import { table } from "#tests/support/bits-table";
import { child } from "#tests/support/lives";

// S: younger than 60 months on the first of the month, or born in it. D: weighed in a month of S. K: the last answer.
const none = "............";
const kia = (punya_kia: boolean) => ({ data: { punya_kia } });

export const WEIGHED = [
  table(
    ["BALITA_S", "D"],
    [
      ["born on 30 April", child("2026-04-30", [["2026-04-30", 3]]), "...xxxxxxxxx", "...x........"],
      ["born on 1 May", child("2026-05-01", [["2026-05-31", 4]]), "....xxxxxxxx", "....x......."],
      [
        "five on 1 May: April is the last month",
        child("2021-05-01", [
          ["2026-04-30", 16],
          ["2026-05-01", 16],
        ]),
        "xxxx........",
        "...x........",
      ],
      [
        "five on 2 May: May is the last month",
        child("2021-05-02", [
          ["2026-05-31", 16],
          ["2026-06-01", 16],
        ]),
        "xxxxx.......",
        "....x.......",
      ],
      [
        "five on 30 April",
        child("2021-04-30", [
          ["2026-04-29", 16],
          ["2026-05-01", 16],
        ]),
        "xxxx........",
        "...x........",
      ],
      ["five on 1 January", child("2021-01-01", [["2026-01-01", 16]]), none, none],
      ["five on 2 January", child("2021-01-02", [["2026-01-31", 16]]), "x...........", "x..........."],
      ["born on 31 December", child("2026-12-31", []), "...........x", none],
      [
        "weighed twice in a month: once",
        child("2024-01-05", [
          ["2026-03-01", 12],
          ["2026-03-31", 12.2],
          ["2026-04-01", 12.2],
        ]),
        "xxxxxxxxxxxx",
        "..xx........",
      ],
      [
        "measured without a weight",
        child("2024-01-05", [["2026-03-10", null, { data: { pb_tb_cm: 88 } }]]),
        "xxxxxxxxxxxx",
        none,
      ],
      [
        "outside WHO's flags: weighed all the same",
        child("2024-01-05", [["2026-03-10", 33, { bbu: null }]]),
        "xxxxxxxxxxxx",
        "..x.........",
      ],
      [
        "weighed on a day before the corrected birth",
        child("2026-03-20", [
          ["2026-02-28", 3],
          ["2026-03-19", 3],
          ["2026-04-20", 4],
        ]),
        "..xxxxxxxxxx",
        "...x........",
      ],
      ["weighed last year alone", child("2024-01-05", [["2025-12-31", 12]]), "xxxxxxxxxxxx", none],
    ],
  ),
  table(
    ["PUNYA_KIA"],
    [
      ["yes in March: from then on", child("2024-01-05", [["2026-03-31", 12, kia(true)]]), "..xxxxxxxxxx"],
      ["yes in April", child("2024-01-05", [["2026-04-01", 12, kia(true)]]), "...xxxxxxxxx"],
      ["no", child("2024-01-05", [["2026-03-31", 12, kia(false)]]), none],
      ["never asked", child("2024-01-05", [["2026-03-31", 12]]), none],
      [
        "yes in March, no in June",
        child("2024-01-05", [
          ["2026-03-31", 12, kia(true)],
          ["2026-06-01", 12, kia(false)],
        ]),
        "..xxx.......",
      ],
      [
        "yes, weighed without being asked, no",
        child("2024-01-05", [
          ["2026-03-31", 12, kia(true)],
          ["2026-05-05", 12],
          ["2026-08-31", 12, kia(false)],
        ]),
        "..xxxxx.....",
      ],
      [
        "no in March, yes in May",
        child("2024-01-05", [
          ["2026-03-31", 12, kia(false)],
          ["2026-05-31", 12, kia(true)],
        ]),
        "....xxxxxxxx",
      ],
      [
        "yes and no in one month: the last",
        child("2024-01-05", [
          ["2026-03-01", 12, kia(true)],
          ["2026-03-31", 12, kia(false)],
        ]),
        none,
      ],
      ["yes in November of last year", child("2024-01-05", [["2025-11-30", 12, kia(true)]]), "xxxxxxxxxxxx"],
      [
        "yes, and five on 2 May: S ends",
        child("2021-05-02", [["2026-02-28", 16, kia(true)]]),
        ".xxxx.......",
      ],
      ["yes, and five on 1 May", child("2021-05-01", [["2026-02-28", 16, kia(true)]]), ".xxx........"],
      ["yes in May of who was five on 1 May", child("2021-05-01", [["2026-05-01", 16, kia(true)]]), none],
      [
        "a late entry of no in April",
        child("2024-01-05", [
          ["2026-03-31", 12, kia(true)],
          ["2026-04-30", 12, kia(false)],
          ["2026-07-05", 12, kia(true)],
        ]),
        "..x...xxxxxx",
      ],
    ],
  ),
];

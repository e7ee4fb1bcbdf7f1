import { inYear, table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// Tested and found once per pregnancy and calendar year, each in the month of its first.
const hpht = "2026-01-05";
const none = "............";
const overNewYear = pregnant({
  hpht: "2025-10-06",
  contacts: [
    ["2025-12-31", { hb: 10.4, lila_cm: 23 }],
    ["2026-01-01", { hb: 10.2, lila_cm: 23 }],
  ],
});

export const BUMIL_FINDINGS = [
  table(
    ["HB_TESTED", "ANEMIA"],
    [
      ["Hb 11.0", pregnant({ hpht, contacts: [["2026-03-31", { hb: 11 }]] }), "..x.........", none],
      [
        "Hb 10.9",
        pregnant({ hpht, contacts: [["2026-03-31", { hb: 10.9 }]] }),
        "..x.........",
        "..x.........",
      ],
      [
        "Hb 11.2 in March, 10.9 in April",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-31", { hb: 11.2 }],
            ["2026-04-01", { hb: 10.9 }],
          ],
        }),
        "..x.........",
        "...x........",
      ],
      [
        "Hb 9.8 in March, 10.2 in May: once",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-31", { hb: 9.8 }],
            ["2026-05-04", { hb: 10.2 }],
          ],
        }),
        "..x.........",
        "..x.........",
      ],
      ["31 December and 1 January: the old year", inYear(2025, overNewYear), "...........x", "...........x"],
      ["31 December and 1 January: the new year", overNewYear, "x...........", "x..........."],
      [
        "in two pregnancies of one year",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", { hb: 10.4 }]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", { hb: 11.4 }]] },
        ]),
        "x.....x.....",
        "x...........",
      ],
      [
        "at the registration",
        pregnant({ hpht, registered: "2026-02-10", says: { hb: 10.9 } }),
        ".x..........",
        ".x..........",
      ],
      ["Hb not taken", pregnant({ hpht, contacts: ["2026-03-31"] }), none, none],
    ],
  ),
  table(
    ["LILA_MEASURED", "KEK"],
    [
      ["23.5 cm", pregnant({ hpht, contacts: [["2026-03-31", { lila_cm: 23.5 }]] }), "..x.........", none],
      [
        "23.4 cm",
        pregnant({ hpht, contacts: [["2026-03-31", { lila_cm: 23.4 }]] }),
        "..x.........",
        "..x.........",
      ],
      [
        "23.5 cm in March, 23.4 in April",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-31", { lila_cm: 23.5 }],
            ["2026-04-01", { lila_cm: 23.4 }],
          ],
        }),
        "..x.........",
        "...x........",
      ],
      [
        "at the registration and again: once",
        pregnant({
          hpht,
          registered: "2026-02-28",
          says: { lila_cm: 22 },
          contacts: [["2026-03-31", { lila_cm: 22 }]],
        }),
        ".x..........",
        ".x..........",
      ],
      ["31 December and 1 January: the old year", inYear(2025, overNewYear), "...........x", "...........x"],
      ["31 December and 1 January: the new year", overNewYear, "x...........", "x..........."],
      [
        "in two pregnancies of one year",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", { lila_cm: 24 }]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", { lila_cm: 23 }]] },
        ]),
        "x.....x.....",
        "......x.....",
      ],
      ["not measured", pregnant({ hpht, contacts: ["2026-03-31"] }), none, none],
    ],
  ),
];

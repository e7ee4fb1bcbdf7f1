import { table } from "#tests/support/bits-table";
import { child } from "#tests/support/lives";

// z in two decimals: -2.00 and -3.00 lie on the good side. The last valid measurement of the month decides, nothing is
// carried forward, and only below 60 completed months.
const born = "2024-09-05";
const none = "............";
const march = "..x.........";
const swollen = { edema: true };
const on = "2026-03-10";

export const PREVALENCE = [
  table(
    ["TBU_VALID", "STUNTING"],
    [
      ["-2.00", child(born, [[on, 10, { tbu: -2 }]]), march, none],
      ["-2.01", child(born, [[on, 10, { tbu: -2.01 }]]), march, march],
      ["not valid", child(born, [[on, 10, { tbu: null }]]), none, none],
      ["valid without a weight", child(born, [[on, null, { tbu: -2.01 }]]), march, march],
      [
        "-2.01, then -2.00 in the month",
        child(born, [
          ["2026-03-01", 10, { tbu: -2.01 }],
          ["2026-03-31", 10, { tbu: -2 }],
        ]),
        march,
        none,
      ],
      [
        "-2.01, then not valid in the month",
        child(born, [
          ["2026-03-01", 10, { tbu: -2.01 }],
          ["2026-03-31", 10, { tbu: null }],
        ]),
        march,
        march,
      ],
      [
        "-2.01, and the next month not measured",
        child(born, [
          ["2026-03-31", 10, { tbu: -2.01 }],
          ["2026-04-01", 10, { tbu: null }],
        ]),
        march,
        march,
      ],
      ["oedema hides no height", child(born, [[on, 10, { tbu: -2, data: swollen }]]), march, none],
      ["59 months", child("2021-03-11", [[on, 14, { tbu: -3 }]]), march, march],
      ["60 months", child("2021-03-10", [[on, 14, { tbu: -3 }]]), none, none],
    ],
  ),
  table(
    ["BBTB_VALID", "WASTING"],
    [
      ["-2.00", child(born, [[on, 10, { bbtb: -2 }]]), march, none],
      ["-2.01", child(born, [[on, 10, { bbtb: -2.01 }]]), march, march],
      ["not valid", child(born, [[on, 10, { bbtb: null }]]), none, none],
      ["oedema, no z", child(born, [[on, 10, { bbtb: null, data: swollen }]]), march, march],
      ["no oedema, no z", child(born, [[on, 10, { bbtb: null, data: { edema: false } }]]), none, none],
      [
        "-2.01, then -2.00 in the month",
        child(born, [
          ["2026-03-01", 10, { bbtb: -2.01 }],
          ["2026-03-31", 10, { bbtb: -2 }],
        ]),
        march,
        none,
      ],
      [
        "-2.01, then not valid in the month",
        child(born, [
          ["2026-03-01", 10, { bbtb: -2.01 }],
          ["2026-03-31", 10, { bbtb: null }],
        ]),
        march,
        march,
      ],
      [
        "-2.01, and the next month not valid",
        child(born, [
          ["2026-03-31", 10, { bbtb: -2.01 }],
          ["2026-04-01", 10, { bbtb: null }],
        ]),
        march,
        march,
      ],
      ["59 months", child("2021-03-11", [[on, 14, { bbtb: -3 }]]), march, march],
      ["60 months, with oedema", child("2021-03-10", [[on, 14, { bbtb: -3, data: swollen }]]), none, none],
    ],
  ),
  table(
    ["BBU_VALID", "UNDERWEIGHT", "BGM"],
    [
      ["-2.00", child(born, [[on, 10, { bbu: -2 }]]), march, none, none],
      ["-2.01", child(born, [[on, 10, { bbu: -2.01 }]]), march, march, none],
      ["-3.00", child(born, [[on, 10, { bbu: -3 }]]), march, march, none],
      ["-3.01", child(born, [[on, 10, { bbu: -3.01 }]]), march, march, march],
      ["not valid", child(born, [[on, 10, { bbu: null }]]), none, none, none],
      ["oedema, no z", child(born, [[on, 10, { bbu: null, data: swollen }]]), march, march, march],
      [
        "-3.01, then -2.00 in the month",
        child(born, [
          ["2026-03-01", 10, { bbu: -3.01 }],
          ["2026-03-31", 10, { bbu: -2 }],
        ]),
        march,
        none,
        none,
      ],
      [
        "-3.01, then not valid in the month",
        child(born, [
          ["2026-03-01", 10, { bbu: -3.01 }],
          ["2026-03-31", 33, { bbu: null }],
        ]),
        march,
        march,
        march,
      ],
      [
        "-3.01, then measured without a weight",
        child(born, [
          ["2026-03-01", 10, { bbu: -3.01 }],
          ["2026-03-31", null, { bbu: null }],
        ]),
        march,
        march,
        march,
      ],
      [
        "-3.01, and the next month not valid",
        child(born, [
          ["2026-03-31", 10, { bbu: -3.01 }],
          ["2026-04-01", 33, { bbu: null }],
        ]),
        march,
        march,
        march,
      ],
      ["59 months", child("2021-03-11", [[on, 10, { bbu: -3.01 }]]), march, march, march],
      ["60 months", child("2021-03-10", [[on, 10, { bbu: -3.01 }]]), none, none, none],
    ],
  ),
];

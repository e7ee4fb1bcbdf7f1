import type { Day } from "#lib/period/day";
import { inYear, table } from "#tests/support/bits-table";
import { served } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// Of those from 15 years whose pressure was taken at a yearly screening, 140 or 90 and more. Once a calendar year.
const none = "............";
const may = "....x.......";
const adult = "1990-03-03";

const taken = (sistolik: number, diastolik: number, on: Day = "2026-05-20", kind = "SKRINING_DEWASA") =>
  recordOf(kind, on, { data: { sistolik, diastolik } });
const overNewYear = served(adult, [taken(150, 90, "2025-12-31"), taken(150, 90, "2026-01-01")]);

export const PRESSURE = [
  table(
    ["HT_TESTED", "HT_FOUND"],
    [
      ["139/89", served(adult, [taken(139, 89)]), may, none],
      ["140/89", served(adult, [taken(140, 89)]), may, may],
      ["139/90", served(adult, [taken(139, 90)]), may, may],
      [
        "the upper alone",
        served(adult, [recordOf("SKRINING_DEWASA", "2026-05-20", { data: { sistolik: 150 } })]),
        none,
        none,
      ],
      [
        "the lower alone",
        served(adult, [recordOf("SKRINING_DEWASA", "2026-05-20", { data: { diastolik: 95 } })]),
        none,
        none,
      ],
      ["15 years today", served("2011-05-20", [taken(150, 95, "2026-05-20", "SKRINING_REMAJA")]), may, may],
      [
        "15 years tomorrow",
        served("2011-05-21", [taken(150, 95, "2026-05-20", "SKRINING_REMAJA")]),
        none,
        none,
      ],
      ["an elder", served("1940-05-20", [taken(150, 95, "2026-05-20", "SKRINING_LANSIA")]), may, may],
      ["at an antenatal contact", served(adult, [taken(150, 95, "2026-05-20", "ANC")]), none, none],
      [
        "130/80 in May, 140/90 in June",
        served(adult, [taken(130, 80), taken(140, 90, "2026-06-01")]),
        may,
        ".....x......",
      ],
      ["twice 150/95: once", served(adult, [taken(150, 95), taken(150, 95, "2026-06-01")]), may, may],
      [
        "the late entry of an earlier one",
        served(adult, [taken(150, 95, "2026-04-30"), taken(150, 95)]),
        "...x........",
        "...x........",
      ],
      ["31 December and 1 January: the new year", overNewYear, "x...........", "x..........."],
      ["31 December and 1 January: the old year", inYear(2025, overNewYear), "...........x", "...........x"],
    ],
  ),
];

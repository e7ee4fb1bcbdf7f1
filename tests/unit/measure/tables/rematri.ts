import type { Day } from "#lib/period/day";
import type { Sex } from "#lib/service/history";
import { inYear, table } from "#tests/support/bits-table";
import { served } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// Girls of 12 to 17 years with Hb in the school's screening; below 12.0 is anemia. Once a calendar year, each by its first.
const none = "............";
const may = "....x.......";
const girl = "2011-02-10";

const tested = (hb: number, on: Day = "2026-05-20") => recordOf("SKRINING_REMAJA", on, { data: { hb } });
const born = (bornOn: Day, sex: Sex = "P") => served(bornOn, [tested(11.9)], { sex });

export const REMATRI = [
  table(
    ["REMATRI_HB_TESTED", "REMATRI_ANEMIA"],
    [
      ["Hb 12.0", served(girl, [tested(12)]), may, none],
      ["Hb 11.9", served(girl, [tested(11.9)]), may, may],
      ["12 years today", born("2014-05-20"), may, may],
      ["12 years tomorrow", born("2014-05-21"), none, none],
      ["18 years tomorrow", born("2008-05-21"), may, may],
      ["18 years today", born("2008-05-20"), none, none],
      ["a boy", born(girl, "L"), none, none],
      ["Hb not taken", served(girl, [recordOf("SKRINING_REMAJA", "2026-05-20")]), none, none],
      [
        "in an adult's screening",
        served(girl, [recordOf("SKRINING_DEWASA", "2026-05-20", { data: { hb: 10 } })]),
        none,
        none,
      ],
      [
        "12.4 in May, 11.9 in June",
        served(girl, [tested(12.4), tested(11.9, "2026-06-01")]),
        may,
        ".....x......",
      ],
      ["10 in May, 11 in June: once", served(girl, [tested(10), tested(11, "2026-06-01")]), may, may],
      [
        "31 December and 1 January: the new year",
        served(girl, [tested(11, "2025-12-31"), tested(11, "2026-01-01")]),
        "x...........",
        "x...........",
      ],
      [
        "31 December and 1 January: the old year",
        inYear(2025, served(girl, [tested(11, "2025-12-31"), tested(11, "2026-01-01")])),
        "...........x",
        "...........x",
      ],
    ],
  ),
];

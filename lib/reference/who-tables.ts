import bmiUnder2Boys from "jsgrowup/tables/bmifa_boys_0_2_zscores.json";
import bmiWeeksBoys from "jsgrowup/tables/bmifa_boys_0_13_zscores.json";
import bmiFrom2Boys from "jsgrowup/tables/bmifa_boys_2_5_zscores.json";
import bmiUnder2Girls from "jsgrowup/tables/bmifa_girls_0_2_zscores.json";
import bmiWeeksGirls from "jsgrowup/tables/bmifa_girls_0_13_zscores.json";
import bmiFrom2Girls from "jsgrowup/tables/bmifa_girls_2_5_zscores.json";
import lengthUnder2Boys from "jsgrowup/tables/lhfa_boys_0_2_zscores.json";
import lengthWeeksBoys from "jsgrowup/tables/lhfa_boys_0_13_zscores.json";
import lengthFrom2Boys from "jsgrowup/tables/lhfa_boys_2_5_zscores.json";
import lengthUnder2Girls from "jsgrowup/tables/lhfa_girls_0_2_zscores.json";
import lengthWeeksGirls from "jsgrowup/tables/lhfa_girls_0_13_zscores.json";
import lengthFrom2Girls from "jsgrowup/tables/lhfa_girls_2_5_zscores.json";
import weightMonthsBoys from "jsgrowup/tables/wfa_boys_0_5_zscores.json";
import weightWeeksBoys from "jsgrowup/tables/wfa_boys_0_13_zscores.json";
import weightMonthsGirls from "jsgrowup/tables/wfa_girls_0_5_zscores.json";
import weightWeeksGirls from "jsgrowup/tables/wfa_girls_0_13_zscores.json";
import weightForHeightBoys from "jsgrowup/tables/wfh_boys_2_5_zscores.json";
import weightForHeightGirls from "jsgrowup/tables/wfh_girls_2_5_zscores.json";
import weightForLengthBoys from "jsgrowup/tables/wfl_boys_0_2_zscores.json";
import weightForLengthGirls from "jsgrowup/tables/wfl_girls_0_2_zscores.json";
import {
  type Curve,
  curveOf,
  DAYS_PER_MONTH,
  type GrowthIndex,
  type GrowthStandard,
  type Lms,
  lmsAt,
} from "#lib/reference/growth-standard";

// WHO Child Growth Standards (2006) from jsgrowup's tables (BSD-3-Clause). For the server: the JSON is 178 kB, 25 gzipped.
// The LMS alone are 4 kB gzipped for one sex and 7 for both, at every age and length, so a page that computes while
// typing hands growthStandard(sex) to its client part, which uses zFromStandard and never imports this file.

type Sex = "L" | "P";
type Row = { L: string; M: string; S: string };

const STANDARDS: Record<Sex, GrowthStandard> = {
  L: standardOf({
    weight: [weightWeeksBoys, weightMonthsBoys],
    length: [lengthWeeksBoys, lengthUnder2Boys, lengthFrom2Boys],
    bmi: [bmiWeeksBoys, bmiUnder2Boys, bmiFrom2Boys],
    weightForLength: weightForLengthBoys,
    weightForHeight: weightForHeightBoys,
  }),
  P: standardOf({
    weight: [weightWeeksGirls, weightMonthsGirls],
    length: [lengthWeeksGirls, lengthUnder2Girls, lengthFrom2Girls],
    bmi: [bmiWeeksGirls, bmiUnder2Girls, bmiFrom2Girls],
    weightForLength: weightForLengthGirls,
    weightForHeight: weightForHeightGirls,
  }),
};

export function growthStandard(sex: Sex): GrowthStandard {
  return STANDARDS[sex];
}

/** LMS of an index at an age; weight for length is asked by centimetres and takes the age's table. */
export function lmsOf(sex: Sex, index: GrowthIndex, ageDays: number, cm?: number): Lms | null {
  const curve = curveOf(STANDARDS[sex], index, ageDays);
  if (index !== "bbtb") return lmsAt(curve, ageDays);
  return cm === undefined ? null : lmsAt(curve, cm);
}

type WeekRow = Row & { Week: string };
type MonthRow = Row & { Month: string };

type Tables = {
  weight: [WeekRow[], MonthRow[]];
  length: [WeekRow[], MonthRow[], MonthRow[]];
  bmi: [WeekRow[], MonthRow[], MonthRow[]];
  weightForLength: (Row & { Length: string })[];
  weightForHeight: (Row & { Height: string })[];
};

function standardOf({ weight, length, bmi, weightForLength, weightForHeight }: Tables): GrowthStandard {
  return {
    bbu: curve([...weeks(weight[0]), ...monthsFrom(3, weight[1])]),
    under2: {
      tbu: curve([...weeks(length[0]), ...monthsFrom(3, length[1])]),
      imtu: curve([...weeks(bmi[0]), ...monthsFrom(3, bmi[1])]),
      bbtb: curve(weightForLength.map((row) => knot(Number(row.Length), row))),
    },
    from2: {
      tbu: curve(monthsFrom(24, length[2])),
      imtu: curve(monthsFrom(24, bmi[2])),
      bbtb: curve(weightForHeight.map((row) => knot(Number(row.Height), row))),
    },
  };
}

type Knot = Lms & { at: number };

/** The first weeks bend too much for monthly knots. */
function weeks(rows: WeekRow[]): Knot[] {
  return rows.map((row) => knot(Number(row.Week) * 7, row));
}

function monthsFrom(first: number, rows: MonthRow[]): Knot[] {
  return rows
    .filter((row) => Number(row.Month) >= first)
    .map((row) => knot(Number(row.Month) * DAYS_PER_MONTH, row));
}

function knot(at: number, { L, M, S }: Row): Knot {
  return { at, l: Number(L), m: Number(M), s: Number(S) };
}

function curve(knots: Knot[]): Curve {
  const column = (key: keyof Knot) => knots.map((each) => each[key]);
  return { at: column("at"), l: column("l"), m: column("m"), s: column("s") };
}

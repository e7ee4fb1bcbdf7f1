import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addDays, type Day } from "#lib/period/day";
import { type GrowthMeasurement, zFromStandard } from "#lib/programme/growth/z-from-standard";
import { zScores } from "#lib/programme/growth/z-scores";
import { growthStandard } from "#lib/reference/who-tables";
import type { Sex } from "#lib/service/history";

const bornOn: Day = "2024-03-10";

type Child = Omit<GrowthMeasurement, "bornOn" | "measuredOn"> & { sex?: Sex };

const at = (days: number, { sex = "L", ...child }: Child) =>
  zScores({ sex, bornOn, measuredOn: addDays(bornOn, days), ...child });

/** WHO's own demonstration survey, with the z-scores its software gives. */
const SURVEY = readFileSync(
  new URL("../../../../node_modules/jsgrowup/testdata/survey_z_rc.csv", import.meta.url),
  "utf8",
);

function surveyRows() {
  const [head = "", ...lines] = SURVEY.trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return (name: string) => cells[names.indexOf(name)] ?? "";
  });
}

const number = (text: string) => (text === "" ? undefined : Number(text));

test.each([
  { index: "bbu", column: "_ZWEI", compared: 485, bound: 0.03 },
  { index: "tbu", column: "_ZLEN", compared: 471, bound: 0.03 },
  { index: "bbtb", column: "_ZWFL", compared: 463, bound: 0.01 },
  { index: "imtu", column: "_ZBMI", compared: 464, bound: 0.02 },
] as const)(
  "$index agrees with WHO on the 498 children of its survey",
  ({ index, column, compared, bound }) => {
    const rows = surveyRows();
    const differences = rows.flatMap((cell) => {
      const expected = Number(cell("_agedays")) / 30.4375 < 60 ? number(cell(column)) : undefined;
      const z = at(Number(cell("_agedays")), {
        sex: cell("GENDER") === "1" ? "L" : "P",
        weightKg: number(cell("WEIGHT")),
        lengthCm: number(cell("HEIGHT")),
        position: { l: "TELENTANG", h: "BERDIRI" }[cell("measure")] as GrowthMeasurement["position"],
        edema: cell("oedema") === "y",
      })[index];
      expect(z === undefined, `child ${cell("id")}`).toBe(expected === undefined);
      return z === undefined || expected === undefined ? [] : [Math.abs(z - expected)];
    });
    expect(rows).toHaveLength(498);
    expect(differences).toHaveLength(compared);
    expect(Math.max(...differences)).toBeLessThanOrEqual(bound + 1e-9);
  },
);

test.each([
  { sex: "L", days: 365, kg: 7.3, cm: 70.5, position: "TELENTANG", z: [70.5, -2.53, -2.21, -1.95, -1.72] },
  { sex: "P", days: 548, kg: 8.1, cm: 74.0, position: "TELENTANG", z: [74.0, -1.96, -2.31, -1.14, -0.72] },
  { sex: "L", days: 800, kg: 9.0, cm: 80.0, position: "TELENTANG", z: [79.3, -2.92, -3.05, -1.84, -1.41] },
  { sex: "P", days: 900, kg: 15.9, cm: 88.0, position: "BERDIRI", z: [88.0, 1.77, -0.67, 2.87, 3.06] },
  { sex: "L", days: 1500, kg: 12.0, cm: 95.0, position: "BERDIRI", z: [95.0, -2.56, -2.13, -2.02, -1.75] },
  { sex: "P", days: 365, kg: 5.2, cm: 66.0, position: "TELENTANG", z: [66.0, -4.4, -3.11, -3.88, -3.72] },
  { sex: "L", days: 600, kg: 10.2, cm: 80.0, position: "BERDIRI", z: [80.7, -0.9, -1.15, -0.44, -0.27] },
  { sex: "L", days: 365, kg: 14.5, cm: 76.0, position: "TELENTANG", z: [76.0, 3.85, 0.11, 4.76, 4.92] },
] as const)("$sex of $days days, $kg kg, $cm cm $position as WHO's daily tables say", (child) => {
  const { days, kg, cm, sex, position } = child;
  const result = at(days, { sex, weightKg: kg, lengthCm: cm, position });
  expect(result.umur_hari).toBe(days);
  expect(result.flags).toEqual([]);
  const got = [result.adjustedCm, result.bbu, result.tbu, result.bbtb, result.imtu];
  for (const [place, expected] of child.z.entries())
    expect(Math.abs((got[place] ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.03);
});

// Worked out from WHO's daily tables, which bend more between birth and the first week than our weekly knots.
test.each([
  { sex: "L", day: 0, z: [-3.48, -0.1, 1.62, 3.28] },
  { sex: "L", day: 1, z: [-3.44, -0.04, 1.67, 3.3] },
  { sex: "L", day: 2, z: [-3.48, -0.08, 1.62, 3.25] },
  { sex: "L", day: 3, z: [-3.53, -0.13, 1.57, 3.19] },
  { sex: "L", day: 5, z: [-3.65, -0.25, 1.45, 3.05] },
  { sex: "L", day: 7, z: [-3.77, -0.38, 1.32, 2.92] },
  { sex: "L", day: 10, z: [-3.96, -0.59, 1.11, 2.71] },
  { sex: "P", day: 1, z: [-3.26, 0.22, 1.96, 3.66] },
  { sex: "P", day: 2, z: [-3.28, 0.19, 1.91, 3.59] },
  { sex: "P", day: 3, z: [-3.32, 0.14, 1.86, 3.52] },
  { sex: "P", day: 5, z: [-3.42, 0.04, 1.74, 3.38] },
  { sex: "P", day: 7, z: [-3.53, -0.08, 1.62, 3.23] },
  { sex: "P", day: 10, z: [-3.71, -0.27, 1.43, 3.02] },
] as const)("BB/U of $sex on day $day is within 0.15 of WHO's daily table", ({ sex, day, z }) => {
  for (const [place, weightKg] of [1.9, 3.3, 4.2, 5.2].entries()) {
    const bbu = at(day, { sex, weightKg }).bbu ?? Number.NaN;
    expect(Math.abs(bbu - (z[place] ?? Number.NaN)), `${weightKg} kg`).toBeLessThanOrEqual(0.15);
  }
});

test("a child measured lying from two years on is 0.7 cm shorter, one standing before is 0.7 cm longer", () => {
  expect(at(731, { lengthCm: 85, position: "TELENTANG" }).adjustedCm).toBe(84.3);
  expect(at(731, { lengthCm: 85, position: "BERDIRI" }).adjustedCm).toBe(85);
  expect(at(730, { lengthCm: 85, position: "BERDIRI" }).adjustedCm).toBe(85.7);
  expect(at(730, { lengthCm: 85, position: "TELENTANG" }).adjustedCm).toBe(85);
});

test("without a position, the age tells how a child was measured", () => {
  expect(at(730, { lengthCm: 85 }).adjustedCm).toBe(85);
  expect(at(731, { lengthCm: 85 }).adjustedCm).toBe(85);
});

test("standing before 9 months is a mistake: the position is ignored and flagged", () => {
  const before = at(273, { lengthCm: 70, position: "BERDIRI" });
  expect([before.adjustedCm, before.flags]).toEqual([70, ["POSISI_DIABAIKAN"]]);
  const from = at(274, { lengthCm: 70, position: "BERDIRI" });
  expect([from.adjustedCm, from.flags]).toEqual([70.7, []]);
});

test("the height tables begin at 731 days: the same child is compared with 0.7 cm less", () => {
  expect(at(730, { lengthCm: 87.1161 }).tbu).toBe(-0.22);
  expect(at(731, { lengthCm: 87.1161 }).tbu).toBe(0);
});

test("z-scores end with 60 completed months of 30.4375 days", () => {
  const child = { weightKg: 18.3, lengthCm: 110 };
  expect(at(1826, child)).toMatchObject({ bbu: -0.01, tbu: 0.01, flags: [] });
  expect(at(1827, child)).toEqual({ umur_hari: 1827, flags: ["UMUR_DI_LUAR_TABEL"] });
});

test("a child measured before birth has no z-score", () => {
  expect(at(-1, { weightKg: 3.3 })).toEqual({ umur_hari: -1, flags: ["UMUR_DI_LUAR_TABEL"] });
});

test.each([
  { days: 30, lengthCm: 44.9, inTable: false },
  { days: 30, lengthCm: 45, inTable: true },
  { days: 700, lengthCm: 110, inTable: true },
  { days: 700, lengthCm: 110.1, inTable: false },
  { days: 731, lengthCm: 64.9, inTable: false },
  { days: 731, lengthCm: 65, inTable: true },
  { days: 1800, lengthCm: 120, inTable: true },
  { days: 1800, lengthCm: 120.1, inTable: false },
])("weight for length at $days days reaches $lengthCm cm: $inTable", ({ days, lengthCm, inTable }) => {
  const flags = at(days, { weightKg: (lengthCm / 100) ** 2 * 15.5, lengthCm }).flags;
  expect(flags.includes("PANJANG_DI_LUAR_TABEL")).toBe(!inTable);
});

// A boy of 365 days: the median is 75.7391 cm, one SD 2.376 cm, so -6 SD lies at 61.48 cm and +6 SD at 90.00 cm.
test.each([
  { lengthCm: 61.5, tbu: -5.99, flags: [] },
  { lengthCm: 61.4, tbu: undefined, flags: ["TBU_TIDAK_WAJAR"] },
  { lengthCm: 89.9, tbu: 5.96, flags: [] },
  { lengthCm: 90.1, tbu: undefined, flags: ["TBU_TIDAK_WAJAR"] },
])("$lengthCm cm at one year is implausible beyond 6 SD", ({ lengthCm, tbu, flags }) => {
  const result = at(365, { lengthCm });
  expect([result.tbu, result.flags]).toEqual([tbu, flags]);
});

// A boy of 365 days: +5 SD of BB/U lies at 16.06 kg, -6 SD at 4.48 kg.
test.each([
  { weightKg: 16, present: true },
  { weightKg: 16.1, present: false },
  { weightKg: 4.5, present: true },
  { weightKg: 4.4, present: false },
])("$weightKg kg at one year: BB/U above +5 and below -6 is implausible", ({ weightKg, present }) => {
  const result = at(365, { weightKg });
  expect(result.bbu !== undefined).toBe(present);
  expect(result.flags).toEqual(present ? [] : ["BBU_TIDAK_WAJAR"]);
});

// At 76 cm, +5 SD of IMT/U lies at 14.59 kg and of BB/PB at 14.75 kg, -5 SD at 6.53 kg and 6.41 kg.
test.each([
  { weightKg: 14.5, flags: [] },
  { weightKg: 14.7, flags: ["IMTU_TIDAK_WAJAR"] },
  { weightKg: 14.8, flags: ["BBTB_TIDAK_WAJAR", "IMTU_TIDAK_WAJAR"] },
  { weightKg: 6.6, flags: [] },
  { weightKg: 6.5, flags: ["IMTU_TIDAK_WAJAR"] },
  { weightKg: 6.3, flags: ["BBTB_TIDAK_WAJAR", "IMTU_TIDAK_WAJAR"] },
])(
  "$weightKg kg on 76 cm at one year: BB/TB and IMT/U beyond 5 SD are implausible",
  ({ weightKg, flags }) => {
    expect(at(365, { weightKg, lengthCm: 76 }).flags).toEqual(flags);
  },
);

const IMPLAUSIBLE_LENGTH = ["TBU_TIDAK_WAJAR", "BBTB_TIDAK_WAJAR", "IMTU_TIDAK_WAJAR"];

test("an implausible index leaves the others standing", () => {
  const result = at(365, { weightKg: 9.6, lengthCm: 61 });
  expect(result).toEqual({ umur_hari: 365, adjustedCm: 61, bbu: -0.04, flags: IMPLAUSIBLE_LENGTH });
});

test("edema leaves only the length: its water is no weight", () => {
  const result = at(365, { weightKg: 9.6, lengthCm: 75.7, edema: true });
  expect(result).toEqual({ umur_hari: 365, adjustedCm: 75.7, tbu: -0.02, flags: ["EDEMA"] });
});

test("what was not measured is absent", () => {
  expect(at(365, { weightKg: 9.6 })).toEqual({ umur_hari: 365, bbu: -0.04, flags: [] });
  expect(at(365, {})).toEqual({ umur_hari: 365, flags: [] });
  expect(at(365, { weightKg: 0, lengthCm: 0 })).toEqual({ umur_hari: 365, flags: [] });
});

test("the browser, given the numbers as JSON, reckons the same", () => {
  const standard = JSON.parse(JSON.stringify(growthStandard("P")));
  const child = { bornOn, measuredOn: addDays(bornOn, 900), weightKg: 15.9, lengthCm: 88 };
  expect(zFromStandard(standard, child)).toEqual(zScores({ sex: "P", ...child }));
  expect(zFromStandard(standard, child).bbu).toBe(1.77);
});

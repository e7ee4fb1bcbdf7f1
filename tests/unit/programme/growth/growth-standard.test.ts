import { expect, test } from "vitest";
import { adjustedZAt, lmsAt, valueAt, zAt } from "#lib/reference/growth-standard";
import { lmsOf } from "#lib/reference/who-tables";

test.each([
  { sex: "L", index: "bbu", days: 0, lms: [0.3487, 3.3464, 0.14602] },
  { sex: "L", index: "bbu", days: 28, lms: [0.2331, 4.3671, 0.13497] },
  { sex: "P", index: "bbu", days: 7, lms: [0.2671, 3.3388, 0.146] },
  { sex: "L", index: "bbu", days: 91, lms: [0.174, 6.369, 0.11732] },
  { sex: "L", index: "bbu", days: 12 * 30.4375, lms: [0.0644, 9.6479, 0.10925] },
  { sex: "P", index: "bbu", days: 12 * 30.4375, lms: [-0.2024, 8.9481, 0.12268] },
  { sex: "P", index: "tbu", days: 12 * 30.4375, lms: [1, 74.015, 0.03479] },
  { sex: "L", index: "tbu", days: 36 * 30.4375, lms: [1, 96.0835, 0.03858] },
  { sex: "L", index: "imtu", days: 12 * 30.4375, lms: [-0.4115, 16.7981, 0.08009] },
  { sex: "P", index: "imtu", days: 36 * 30.4375, lms: [-0.5684, 15.3968, 0.08535] },
] as const)("$index of $sex at $days days is the row WHO prints", ({ sex, index, days, lms }) => {
  const { l, m, s } = lmsOf(sex, index, days) ?? { l: 0, m: 0, s: 0 };
  expect([l, m, s]).toEqual(lms);
});

test.each([
  { sex: "L", days: 730, cm: 75, lms: [-0.3521, 9.5032, 0.08295] },
  { sex: "P", days: 730, cm: 75, lms: [-0.3833, 9.149, 0.09005] },
  { sex: "L", days: 731, cm: 95, lms: [-0.3521, 14.06, 0.0806] },
  { sex: "P", days: 731, cm: 95, lms: [-0.3833, 13.8914, 0.08975] },
] as const)(
  "weight for length of $sex, $cm cm at $days days is the row WHO prints",
  ({ sex, days, cm, lms }) => {
    const { l, m, s } = lmsOf(sex, "bbtb", days, cm) ?? { l: 0, m: 0, s: 0 };
    expect([l, m, s]).toEqual(lms);
  },
);

test("weight for length without a length has no row", () => {
  expect(lmsOf("L", "bbtb", 365)).toBeNull();
});

test("between two weeks the values lie on the line: half-way from 3.3464 to 3.4879 is 3.41715", () => {
  expect(lmsOf("L", "bbu", 3.5)?.m).toBeCloseTo(3.41715, 10);
});

test("between 75 and 75.5 cm, 75.1 cm is a fifth of the way", () => {
  const curve = { at: [75, 75.5], l: [1, 1], m: [9.5, 9.6], s: [0.08, 0.085] };
  expect(lmsAt(curve, 75.1)?.m).toBeCloseTo(9.52, 10);
  expect(lmsAt(curve, 75.1)?.s).toBeCloseTo(0.081, 10);
});

test("outside the knots there is nothing", () => {
  const curve = { at: [10, 20], l: [1, 1], m: [5, 6], s: [0.1, 0.1] };
  expect(lmsAt(curve, 9.99)).toBeNull();
  expect(lmsAt(curve, 10)?.m).toBe(5);
  expect(lmsAt(curve, 20)?.m).toBe(6);
  expect(lmsAt(curve, 20.01)).toBeNull();
});

test("with L = 1 an SD is S times the median; with L = 0 it is a factor", () => {
  expect(valueAt({ l: 1, m: 100, s: 0.04 }, -2)).toBe(92);
  expect(zAt({ l: 1, m: 100, s: 0.04 }, 92)).toBeCloseTo(-2, 10);
  expect(valueAt({ l: 0, m: 10, s: 0.1 }, 1)).toBeCloseTo(11.0517, 4);
  expect(zAt({ l: 0, m: 10, s: 0.1 }, 11.0517)).toBeCloseTo(1, 4);
});

// With L = -1, M 10, S 0.1: SD2 = 12.5, SD3 = 14.2857, SD-2 = 8.3333, SD-3 = 7.6923.
test("beyond 3 SD the distance from the second to the third is the unit", () => {
  const lms = { l: -1, m: 10, s: 0.1 };
  expect(adjustedZAt(lms, 14.2857)).toBeCloseTo(3, 3);
  expect(adjustedZAt(lms, 14.2857 + 1.7857)).toBeCloseTo(4, 3);
  expect(adjustedZAt(lms, 7.6923 - 0.641)).toBeCloseTo(-4, 3);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { largestRemainder, projectedByDesa, projectionOf } from "#lib/sasaran/projection";

test.each([
  { group: "BUMIL", people: 1760 },
  { group: "BULIN", people: 1680 },
  { group: "BAYI", people: 1600 },
  { group: "BALITA", people: 6600 },
  { group: "APRAS", people: 3400 },
  { group: "USEK", people: 18_000 },
  { group: "USDIK", people: 14_727 },
  { group: "USPRO", people: 63_409 },
  { group: "DEWASA", people: 58_500 },
  { group: "LANSIA", people: 11_900 },
] as const)("of 100,000 inhabitants $people are expected to be $group", ({ group, people }) => {
  expect(projectionOf(group, 100_000)).toBe(people);
});

test("the six ages of life are everybody", () => {
  const ages = (["BAYI", "BALITA", "APRAS", "USEK", "DEWASA", "LANSIA"] as const).map((group) =>
    projectionOf(group, 20_000),
  );

  expect(ages).toEqual([320, 1320, 680, 3600, 11_700, 2380]);
  expect(ages.reduce((sum, people) => sum + people)).toBe(20_000);
});

test("10 shared among weights 3, 3 and 1 goes by the largest remainders", () => {
  expect(largestRemainder(10, [3, 3, 1])).toEqual([4, 4, 2]);
  expect(largestRemainder(10, [6, 6, 2])).toEqual([4, 4, 2]);
});

test("of equal remainders the earlier desa gets the person", () => {
  expect(largestRemainder(2, [1, 1, 1])).toEqual([1, 1, 0]);
});

test("desa without inhabitants expect nobody", () => {
  expect(largestRemainder(5, [0, 0])).toEqual([0, 0]);
  expect(largestRemainder(5, [0, 7])).toEqual([0, 5]);
});

const populations = fc.array(fc.nat(6000), { minLength: 1, maxLength: 60 });

test("the desa always sum to the kabupaten, each within one of its exact part", () => {
  fc.assert(
    fc.property(fc.nat(400_000), populations, (total, weights) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      fc.pre(whole > 0);
      const parts = largestRemainder(total, weights);

      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (total * (weights[index] ?? 0)) / whole)).toBeLessThan(1);
      });
    }),
  );
});

test("every group of every desa sums to the projection of the whole kabupaten", () => {
  fc.assert(
    fc.property(fc.constantFrom(...GROUP_CODES), populations, (group, inhabitants) => {
      const all = inhabitants.reduce((sum, people) => sum + people, 0);
      const figures = projectedByDesa(group, inhabitants);

      expect(figures.reduce((sum, people) => sum + people, 0)).toBe(projectionOf(group, all));
    }),
  );
});

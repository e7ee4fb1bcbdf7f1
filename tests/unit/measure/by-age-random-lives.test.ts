import fc from "fast-check";
import { expect, test } from "vitest";
import { MONTH_NUMBERS } from "#lib/period/month";
import { historiesAfter } from "#tests/support/random-lives/register";
import { sequences } from "#tests/support/random-lives/sequences";
import { BY_AGE, OF_AGES } from "#tests/support/trial-ages";
import { twelve } from "#tests/support/twelve-bits";

const YEARS = [2024, 2025, 2026];

test("in every month of every life the bands add up to the measure without them", {
  timeout: 120_000,
}, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(sequences, (sequence) => {
      for (const history of historiesAfter(sequence))
        for (const [code, bands] of Object.entries(BY_AGE))
          for (const year of YEARS) {
            const each = bands.map((band) => twelve(history, `${code}_${band.code}`, year, OF_AGES));
            const sums = MONTH_NUMBERS.map(
              (number) => each.filter((months) => months[number - 1] === "x").length,
            );
            const whole = twelve(history, `${code}_SEMUA`, year, OF_AGES);
            expect(sums.map((sum) => (sum === 0 ? "." : sum === 1 ? "x" : sum)).join("")).toBe(whole);
            expect(twelve(history, code, year, OF_AGES)).toBe(whole);
            for (const [place, months] of each.entries())
              if (months.includes("x")) reached.add(`${code} ${place}`);
          }
    }),
    { numRuns: 60, seed: 20_261_129 },
  );
  // All ages of children and adults, and each group waits and is checked.
  expect(reached.size).toBeGreaterThan(20);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ORACLE_CODES } from "#tests/support/oracle";
import { codesReached, type Mutation, play, stepsArbitrary } from "#tests/support/random-lives";

test("after 2,000 random sequences the tallies equal an independent count", { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(stepsArbitrary, (steps) => {
      expect(play(steps).slice(0, 5)).toEqual([]);
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
});

test.each<Mutation>(["old home skipped", "last year skipped", "states summed"])(
  "a count with the %s is noticed",
  { timeout: 60_000 },
  (mutation) => {
    const sequences = fc.sample(stepsArbitrary, { numRuns: 200, seed: 7 });
    expect(sequences.some((steps) => play(steps, mutation).length > 0)).toBe(true);
    expect(sequences.every((steps) => play(steps).length === 0)).toBe(true);
  },
);

test("the sequences reach every measure that is compared", { timeout: 60_000 }, () => {
  const reached = new Set(fc.sample(stepsArbitrary, { numRuns: 200, seed: 7 }).flatMap(codesReached));
  expect([...reached].sort()).toEqual([...ORACLE_CODES].sort());
});

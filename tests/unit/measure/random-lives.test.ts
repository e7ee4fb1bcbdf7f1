import fc from "fast-check";
import { expect, test } from "vitest";
import { MASK_CODES } from "#lib/measure/slots";
import { type Mutation, masksReached, play } from "#tests/support/random-lives/register";
import { sequences } from "#tests/support/random-lives/sequences";

// The small size of `npm run trials -- oracle`.
const SEQUENCES = 200;

test("after random sequences every tally equals an independent count", { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      expect(play(sequence).slice(0, 5)).toEqual([]);
    }),
    { numRuns: SEQUENCES, seed: 20_261_122 },
  );
});

test.each<Mutation>(["old home skipped", "last year skipped"])(
  "a count with the %s is noticed",
  { timeout: 60_000 },
  (mutation) => {
    const some = fc.sample(sequences, { numRuns: 30, seed: 7 });
    expect(some.some((sequence) => play(sequence, mutation).length > 0)).toBe(true);
    expect(some.every((sequence) => play(sequence).length === 0)).toBe(true);
  },
);

/** How many of a hundred sequences must count for a mask: what nobody reaches is compared with nothing. */
const OFTEN_ENOUGH = 5;

test("the sequences reach every mask", { timeout: 60_000 }, () => {
  const reached = fc.sample(sequences, { numRuns: 100, seed: 7 }).flatMap(masksReached);
  const rare = MASK_CODES.filter((code) => reached.filter((one) => one === code).length < OFTEN_ENOUGH);
  expect(rare).toEqual([]);
});

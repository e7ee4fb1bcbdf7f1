import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "#lib/publication/cells";
import { protect } from "#lib/publication/protect";
import { NOTHING_TOLD } from "#lib/publication/told";
import { attack } from "#tests/support/publication/attack";
import { randomTrial } from "#tests/support/publication/random-district";
import { tryPublications } from "#tests/trials/publication/run";

const SHAPE = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  span: fc.constantFrom("SINCE_JANUARY" as const, "OWN_MONTH" as const),
  tables: fc.integer({ min: 1, max: 3 }),
  sides: fc.constantFrom(1 as const, 2 as const),
});

test("whatever a year brings, what is told gives no hidden cell back", () => {
  fc.assert(
    fc.property(SHAPE, (shape) => {
      expect(attack(randomTrial(shape), shape.span).recovered).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 60_000);

const FEW = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 5 });

const inFirst = fc.integer({ min: 1, max: 2 });

test("of one month, every table that agrees with what is told is written out: none pins a hidden cell", () => {
  fc.assert(fc.property(FEW, inFirst, agreesWithMore), { numRuns: 60 });
}, 60_000);

/** Each hidden cell of one to four people could as well be more. */
function agreesWithMore(counts: number[], first: number) {
  const names = counts.map((_, index) => `${index < first ? "a" : "b"}${index}`);
  const cells = new Map(names.map((name, index) => [name, [counts[index] ?? 0]]));
  const puskesmasOf = (desa: string) => desa.charAt(0);
  const hidden = { desa: new Set<string>(), puskesmas: new Set<string>() };
  const told = protect(cells, NOTHING_TOLD, { puskesmasOf, hidden, preferred: new Set() });
  if (!told) return;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const table = { kabupaten: { month: 1, value: [all] }, desa: { ...told, month: 1 } };
  const shown = [...cellsOf(table, "k", puskesmasOf)].map(([unit, { value }]) => ({
    of: names.flatMap((name, at) => (unit === "k" || unit === name || puskesmasOf(name) === unit ? at : [])),
    sum: value?.[0],
  }));
  const most = names.map(() => 0);
  for (const one of tablesOf(names.length, all)) {
    const agrees = shown.every(
      ({ of, sum }) => sum === undefined || of.reduce((people, at) => people + (one[at] ?? 0), 0) === sum,
    );
    if (agrees) for (const [at, count] of one.entries()) most[at] = Math.max(most[at] ?? 0, count);
  }
  for (const [at, count] of counts.entries())
    if (count >= 1 && count <= 4) expect(most[at]).toBeGreaterThan(4);
}

/** All ways to share so many people among so many desa. */
function* tablesOf(desa: number, people: number): Generator<number[]> {
  if (desa === 1) yield [people];
  else
    for (let first = 0; first <= people; first++)
      for (const rest of tablesOf(desa - 1, people - first)) yield [first, ...rest];
}

test("the trial finds nothing in its small size", async () => {
  const said: string[] = [];
  expect(await tryPublications(["small"], { say: (line) => said.push(line) })).toBe(true);
  expect(said.at(-1)).toMatch(/0 terbuka/);
}, 60_000);

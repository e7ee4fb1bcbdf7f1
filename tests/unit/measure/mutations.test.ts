import { existsSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { MUTATIONS } from "#tests/trials/mutations/catalogue";
import { occurrences } from "#tests/trials/mutations/mutation";
import { TABLES, ThrowawayTree } from "#tests/trials/mutations/throwaway-tree";

// The small size of `npm run trials -- mutations`, which tries them all.

const trees: ThrowawayTree[] = [];
afterAll(async () => {
  for (const tree of trees) await tree.remove();
});

test("what each mutation changes stands exactly once", () => {
  const lost = MUTATIONS.filter(({ file, find }) => occurrences(readFileSync(file, "utf8"), find) !== 1);
  expect(lost).toEqual([]);
});

test("the test that is to notice a mutation is there", () => {
  const tests = MUTATIONS.flatMap(({ noticedBy }) => noticedBy?.test ?? []);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

test("no two mutations are alike", () => {
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  const made = MUTATIONS.map(({ file, find, replace }) => `${file} ${find} ${replace}`);
  expect(new Set(made).size).toBe(MUTATIONS.length);
});

test("a wrong measure turns the tables red, the right one not", { timeout: 240_000 }, async () => {
  const tree = await ThrowawayTree.make();
  trees.push(tree);
  const wrong = MUTATIONS.find(({ name }) => name === "stunting counts all measured");
  if (!wrong) throw new Error("No such mutation");

  const red = await tree.try(wrong);
  expect([red.failed > 0, red.broken]).toEqual([true, false]);
  expect(await tree.run(TABLES)).toMatchObject({ failed: 0, broken: false });
});

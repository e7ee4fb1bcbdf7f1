import { expect, test } from "vitest";
import { pageOf } from "#lib/exchange/paging";

const FIVE = ["a", "b", "c", "d", "e"];

test.each([
  [1, 2, ["a", "b"], "2"],
  [2, 2, ["c", "d"], "3"],
  [3, 2, ["e"], null],
  [4, 2, [], null],
  [1, 5, FIVE, null],
  [1, 4, ["a", "b", "c", "d"], "2"],
])("page %i of %i rows each", (page, size, items, next) => {
  expect(pageOf(FIVE, { page, size }, String)).toEqual({ items, pages: { page, size, total: 5, next } });
});

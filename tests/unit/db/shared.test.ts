import { expect, test } from "vitest";
import { forgetRead } from "#lib/db/read-of-it";
import { shared } from "#lib/db/shared";

test("whoever asks within the time is given one answer, and another once another database is asked", async () => {
  let asked = 0;
  const answer = shared(async () => ++asked, 60_000);
  expect([await answer(), await answer()]).toEqual([1, 1]);
  forgetRead();
  expect([await answer(), await answer()]).toEqual([2, 2]);
});

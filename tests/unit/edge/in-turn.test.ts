import { expect, test } from "vitest";
import { InTurn } from "#lib/edge/in-turn";

test("who comes alone goes in at once; of several each comes so much later", async () => {
  const turn = new InTurn(30, 10);
  const began = performance.now();
  const times = await Promise.all([1, 2, 3].map(() => turn.come().then(() => performance.now() - began)));
  expect(times[0]).toBeLessThan(15);
  expect(times[1]).toBeGreaterThanOrEqual(28);
  expect(times[2]).toBeGreaterThanOrEqual(58);
});

test("the one too many is told so, and there is room again when others went in", async () => {
  const turn = new InTurn(10, 2);
  const come = [1, 2, 3, 4].map(() => turn.come());
  expect(await Promise.all(come)).toEqual([true, true, true, false]); // one goes in, two wait
  expect(await turn.come()).toBe(true);
});

test("a pause spares nothing up: after it, too, they come apart", async () => {
  const turn = new InTurn(20, 10);
  await turn.come();
  await new Promise((soon) => setTimeout(soon, 60));
  const began = performance.now();
  await turn.come();
  await turn.come();
  expect(performance.now() - began).toBeGreaterThanOrEqual(18);
});

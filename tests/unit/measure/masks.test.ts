import fc from "fast-check";
import { expect, test } from "vitest";
import { EVERY_MONTH } from "#lib/mask/mask";
import { parseMasks, printMasks } from "#lib/measure/masks";

test.each([
  { masks: [], stored: "{}" },
  { masks: [[0, EVERY_MONTH]], stored: "{0,4095}" },
  {
    masks: [
      [21, 5],
      [0, 1],
      [400, 2048],
    ],
    stored: "{0,1,-21,5,-400,2048}",
  },
] as const)("$stored is how they are stored, by the order of the slots", ({ masks, stored }) => {
  expect(printMasks(new Map(masks))).toBe(stored);
});

test("what is stored is read as it was", () => {
  const masks = fc.array(fc.tuple(fc.nat(32_767), fc.integer({ min: 1, max: EVERY_MONTH })));
  fc.assert(
    fc.property(masks, (pairs) => {
      const written = new Map(pairs);
      expect(parseMasks(printMasks(written))).toEqual(written);
    }),
  );
});

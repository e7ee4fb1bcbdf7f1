import { expect, test } from "vitest";
import {
  aloneFor,
  fitting,
  matrixFor,
  panelLine,
  SHEET_UNITS,
  sheetsOf,
  sidesFor,
  situationLine,
} from "#lib/page/paper/layout";

test.each([
  [0, 1],
  [1, 1],
  [60, 1],
  [SHEET_UNITS, 1],
  [SHEET_UNITS + 1, 2],
  [250, 3],
])("%i units stand on %i sheets, each once", (units, sheets) => {
  const all = sheetsOf(units);
  expect(all).toHaveLength(sheets);
  expect(all[0]?.[0]).toBe(0);
  expect(all.at(-1)?.[1]).toBe(units);
  for (const [at, [from]] of all.entries()) if (at > 0) expect(from).toBe(all[at - 1]?.[1]);
});

test.each([1, 9, 16])("six panels of %i lines fit, and are read", (units) => {
  expect((units + 1) * panelLine(units)).toBeLessThanOrEqual(60);
  expect(panelLine(units)).toBeGreaterThanOrEqual(3.5);
});

test.each([1, 17, 30, 31, 49, 60, 64, 65, 102])(
  "a table of %i lines fits, and none is lower than its letters",
  (units) => {
    for (const { columns, line } of [matrixFor(units), aloneFor(units)]) {
      expect((Math.ceil(units / columns) + 1) * line).toBeLessThanOrEqual(140);
      expect(line).toBeGreaterThanOrEqual(3.5);
    }
  },
);

test.each([2, 6, 13, 14, 20, 40])("%i places beside each other fit their block, and are read", (places) => {
  const { across, shown, line } = sidesFor(places, 25);
  const lines = across === "PLACES" ? 25 : shown;
  expect((lines + 2) * line).toBeLessThanOrEqual(94);
  expect(line).toBeGreaterThanOrEqual(across === "PLACES" ? 3 : 4);
  expect(shown).toBe(Math.min(places, 20));
});

test("forty indicators under six headings still fit, and few are not blown up", () => {
  expect(46 * situationLine(46)).toBeLessThanOrEqual(146);
  expect(situationLine(46)).toBeGreaterThanOrEqual(3);
  expect(situationLine(5)).toBe(7);
});

test("of sentences as many as there are lines for, in their order and none of them cut", () => {
  const sentences = ["a".repeat(10), "b".repeat(11), "c"];
  expect(fitting(sentences, { signs: 10, lines: 3 })).toEqual(sentences.slice(0, 2));
  expect(fitting(sentences, { signs: 10, lines: 2 })).toEqual(sentences.slice(0, 1));
  expect(fitting(sentences, { signs: 10, lines: 4 })).toEqual(sentences);
});

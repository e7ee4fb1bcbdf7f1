import { expect, test } from "vitest";
import { aloneFor, matrixFor, panelLine, SHEET_UNITS, sheetsOf } from "#lib/page/paper/layout";

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

import { expect, test } from "vitest";
import { csvOf } from "#lib/exchange/csv-table";

test("numbers stand bare, texts in quotes, what is not known is empty, and no cell is a formula", () => {
  const rows = [
    ['Posyandu "Mawar", Parit', 12, null, true],
    ["=HYPERLINK(1)", -3, "", false],
  ];
  expect(csvOf({ heads: ["nama", "n", "x", "kecil"], rows })).toBe(
    '\uFEFF"nama","n","x","kecil"\r\n"Posyandu ""Mawar"", Parit",12,,ya\r\n"\'=HYPERLINK(1)",-3,"",tidak\r\n',
  );
});

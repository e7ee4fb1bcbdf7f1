import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { csvOf, rateCellOf, type Sheet, safeText, tabName } from "#lib/exchange/sheet";
import { workbookOf } from "#lib/exchange/workbook";

const HOSTILE = ["=1+1", "+62", "-3", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "'=1"];

test.each(HOSTILE)("%j is text for every spreadsheet", (text) => {
  expect(safeText(text)).toMatch(/^'/);
});

test.each(["Kampong Damai", "▲ BAIK", "1.234", "−3", "10%"])("%s stays as it is", (text) => {
  expect(safeText(text)).toBe(text);
});

test("a rate has the decimal of the page, half a tenth rounded up", () => {
  expect([76.64, 76.65, 1.005, 0].map(rateCellOf)).toEqual([
    { rate: 76.6 },
    { rate: 76.7 },
    { rate: 1 },
    { rate: 0 },
  ]);
  expect(rateCellOf(null)).toBeNull();
});

test("a tab has no sign that a workbook refuses, and no more of them than it takes", () => {
  expect(tabName("GIZ03 N/D [a]: b")).toBe("GIZ03 N D  a   b");
  expect(tabName("x".repeat(40))).toHaveLength(31);
});

const SHEET: Sheet = {
  name: "PWS",
  heading: [
    ["Unit", "Desa Kampong Damai"],
    ["Keadaan", { at: new Date("2026-11-12T09:14:00Z") }],
  ],
  columns: [{ head: "Unit" }, { head: "Persen" }, { head: "n" }],
  rows: [
    ["=HYPERLINK(1)", { rate: 62 }, 44],
    ["Kosong", null, null],
  ],
  notes: ["-catatan"],
};

test("a file of commas has numbers bare and text quoted, and nothing runs", () => {
  expect(csvOf([SHEET])).toBe(
    [
      '\uFEFF"Unit","Desa Kampong Damai"',
      '"Keadaan","12 Nov 2026 09.14"',
      "",
      '"Unit","Persen","n"',
      '"\'=HYPERLINK(1)",62.0,44',
      '"Kosong",,',
      "",
      '"\'-catatan"',
      "",
    ].join("\r\n"),
  );
});

test("a workbook is read back by another library: numbers are numbers, dates dates", async () => {
  const [read] = await readXlsxFile(await workbookOf([SHEET]));
  expect(read?.sheet).toBe("PWS");
  const rows = read?.data ?? [];
  expect(rows[1]?.[1]).toEqual(new Date("2026-11-12T09:14:00Z"));
  expect(rows).toContainEqual(["'=HYPERLINK(1)", 62, 44]);
  expect(rows).toContainEqual(["Kosong", null, null]);
});

test("several tables of one page follow each other under their names, the heading said once", () => {
  const lines = csvOf([SHEET, { ...SHEET, name: "Kedua" }]).split("\r\n");
  expect(lines.filter((line) => line.includes("Desa Kampong Damai"))).toHaveLength(1);
  expect(lines.indexOf('"PWS"')).toBeLessThan(lines.indexOf('"Kedua"'));
  expect(lines.filter((line) => line === '"Unit","Persen","n"')).toHaveLength(2);
});

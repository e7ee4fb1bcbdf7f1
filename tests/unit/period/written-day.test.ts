import { expect, test } from "vitest";
import { readWrittenDay, writeDay } from "#lib/period/written-day";

const TODAY = "2026-11-12";

test.each([
  ["5-4-98", "1998-04-05"],
  ["5-4-1998", "1998-04-05"],
  ["05-04-1998", "1998-04-05"],
  ["5/4/1998", "1998-04-05"],
  ["5.4.1998", "1998-04-05"],
  ["05 04 1998", "1998-04-05"],
  ["05041998", "1998-04-05"],
  ["050498", "1998-04-05"],
  ["1998-04-05", "1998-04-05"],
  ["1998/4/5", "1998-04-05"],
  ["5 apr 98", "1998-04-05"],
  ["5apr98", "1998-04-05"],
  [" 5  April  1998 ", "1998-04-05"],
  ["Minggu, 5 April 1998", "1998-04-05"],
  ["17 Agustus 1945", "1945-08-17"],
  ["17 agt 45", "1945-08-17"],
  ["1 jun 20", "2020-06-01"],
  ["1 jul 20", "2020-07-01"],
  ["3 nop 2025", "2025-11-03"],
  ["1-1-00", "2000-01-01"],
  ["1-1-26", "2026-01-01"],
  ["1-1-27", "1927-01-01"],
  ["29-2-2024", "2024-02-29"],
  ["12-11-2026", "2026-11-12"],
  ["hari ini", "2026-11-12"],
  ["Hari  Ini", "2026-11-12"],
  ["kemarin", "2026-11-11"],
  ["KMRN", "2026-11-11"],
  ["kemarin dulu", "2026-11-10"],
])("%j is %s", (text, day) => {
  expect(readWrittenDay(text, TODAY)).toEqual({ day });
});

test("yesterday of the first of March is the last of February", () => {
  expect(readWrittenDay("kemarin", "2024-03-01")).toEqual({ day: "2024-02-29" });
});

test.each([
  ["05-13-1998", "1998-05-13", /^Bulan 13 tidak ada\. Tulis hari dulu, lalu bulan\.$/],
  ["05131998", "1998-05-13", /^Bulan 13 tidak ada/],
  ["4/31/98", undefined, /^Bulan 31 tidak ada/],
  ["12-31-2025", "2025-12-31", /^Bulan 31 tidak ada/],
  ["13-13-1998", undefined, /^Bulan 13 tidak ada/],
  ["5-0-1998", undefined, /^Bulan 0 tidak ada/],
  ["31-4-1998", undefined, /^31 April 1998 tidak ada di kalender/],
  ["29-2-2026", undefined, /^29 Februari 2026 tidak ada di kalender/],
  ["2026-02-29", undefined, /^29 Februari 2026 tidak ada di kalender/],
  ["0-4-1998", undefined, /^0 April 1998 tidak ada/],
  ["5-4", undefined, /tahunnya/],
  ["5-4-198", undefined, /dua atau empat angka/],
  ["5-4-0098", undefined, /dua atau empat angka/],
  ["5 foo 1998", undefined, /belum tanggal/],
  ["besok", undefined, /belum tanggal/],
  ["0504", undefined, /belum tanggal/],
  ["5-4-1998-1", undefined, /belum tanggal/],
  ["'5-4-1998", undefined, /belum tanggal/],
  ["", undefined, /belum diisi/],
])("%j is refused, offering %s", (text, instead, problem) => {
  const read = readWrittenDay(text, TODAY);
  expect(read).toEqual({ problem: expect.stringMatching(problem), ...(instead && { instead }) });
});

test("a day is written with the day first, and read again as the same", () => {
  expect(writeDay("1998-04-05")).toBe("05-04-1998");
  expect(writeDay("kemarin")).toBe("kemarin");
  for (const day of ["2000-02-29", "1926-12-31", "2026-01-01"] as const)
    expect(readWrittenDay(writeDay(day), TODAY)).toEqual({ day });
});

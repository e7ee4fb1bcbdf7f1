import { expect, test } from "vitest";
import { cleanNik, nikProblem, nikWarnings, toldByNik } from "#lib/person/nik";

test.each([
  ["7401042503900001", "a man born 25-03-1990"],
  ["7401046503900002", "a woman born 25-03-1990"],
  ["1902012902009001", "29 February 2000"],
  ["1902017112269999", "a woman of the 31st of December, the last serial"],
  ["0000000101009001", "an unknown region is only asked about"],
])("%s can be a NIK: %s", (nik) => {
  expect(nikProblem(nik)).toBeNull();
});

test.each([
  ["740104250390001", /16 angka; ini 15/],
  ["74010425039000011", /16 angka; ini 17/],
  ["74010425O3900001", /16 angka/],
  ["", /16 angka; ini 0/],
  ["7401042503900000", /0000/],
  ["7401040003900001", /bukan tanggal lahir/],
  ["7401043203900001", /bukan tanggal lahir/],
  ["7401044003900001", /bukan tanggal lahir/],
  ["7401047203900001", /bukan tanggal lahir/],
  ["7401042500900001", /bukan tanggal lahir/],
  ["7401042513900001", /bukan tanggal lahir/],
  ["7401042902900001", /bukan tanggal lahir/],
])("%s cannot be a NIK", (nik, problem) => {
  expect(nikProblem(nik)).toMatch(problem);
});

test("the smallest serial and the smallest day of a woman are accepted", () => {
  expect(nikProblem("7401044103900001")).toBeNull();
});

test("a NIK that differs from what was declared is asked about", () => {
  const declared = { sex: "L", bornOn: "1990-03-25" } as const;
  expect(nikWarnings("7401042503900001", declared)).toEqual([]);
  expect(nikWarnings("7401046503900002", declared)).toEqual(["Jenis kelamin pada NIK berbeda dari isian."]);
  expect(nikWarnings("7401042403900001", declared)).toEqual(["Tanggal lahir pada NIK berbeda dari isian."]);
  expect(nikWarnings("2501042503900001", declared)).toEqual(["Kode provinsi pada NIK tidak dikenal."]);
});

test("the century is not in the NIK: 1926 and 2026 look alike", () => {
  expect(nikWarnings("1902011211269001", { sex: "L", bornOn: "1926-11-12" })).toEqual([]);
  expect(nikWarnings("1902011211269001", { sex: "L", bornOn: "2026-11-12" })).toEqual([]);
});

test("spaces, dots and dashes are how people write a NIK", () => {
  expect(cleanNik(" 1902 0125.0390-9001 ")).toBe("1902012503909001");
});

test.each([
  { nik: "1902014403989001", sex: "P", bornOn: "1998-03-04" }, // 44 = the 4th, a woman
  { nik: "1902010403989001", sex: "L", bornOn: "1998-03-04" },
  { nik: "1902017112250001", sex: "P", bornOn: "2025-12-31" },
  { nik: "1902011211260001", sex: "L", bornOn: "2026-11-12" }, // today
  { nik: "1902011311260001", sex: "L", bornOn: "1926-11-13" }, // tomorrow: a century earlier
] as const)("$nik tells $sex, $bornOn", ({ nik, sex, bornOn }) => {
  expect(toldByNik(nik, "2026-11-12")).toEqual({ sex, bornOn });
});

test.each(["190201440398900", "1902017203989001", "1902014403980000"])("%s tells nothing", (nik) => {
  expect(toldByNik(nik, "2026-11-12")).toBeNull();
});

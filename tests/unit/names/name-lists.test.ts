import { expect, test } from "vitest";
import { rowOf } from "#lib/coverage/row";
import { bitsOf, groupingOf, listToOpen } from "#lib/names/lists";
import { equationOf } from "#lib/page/names/words";
import { listTitle } from "#lib/page/pws/list-title";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const october = { month: 10, basis: "PROYEKSI" } as const;

test.each([
  ["KIA03", "sudah", { mask: "K4", without: null, from: 1, to: 10 }],
  ["KIA03", "belum", { mask: "K4_WAITING", without: null, from: 10, to: 10 }],
  ["GIZ18", "sudah", { mask: "ANEMIA", without: null, from: 1, to: 10 }],
  ["GIZ18", "belum", { mask: "HB_TESTED", without: "ANEMIA", from: 1, to: 10 }],
  ["GIZ01", "sudah", { mask: "D", without: null, from: 10, to: 10 }],
  ["GIZ01", "belum", { mask: "BALITA_S", without: "D", from: 10, to: 10 }],
  ["LAN02", "sudah", { mask: "MANDIRI", without: null, from: 10, to: 10 }],
  ["KIA06", "belum", null],
  ["KIA07", "belum", null],
  ["ILP18", "sudah", null],
] as const)("%s, %s: the bits of its lines", (code, list, bits) => {
  expect(bitsOf(theIndicator(code), list, october)).toEqual(bits);
});

test("by riil only those who can expect nothing more are missing a whole pregnancy's measure", () => {
  const riil = { month: 10, basis: "RIIL" } as const;

  expect(bitsOf(theIndicator("KIA03"), "belum", riil)?.mask).toBe("K4_DUE");
  expect(bitsOf(theIndicator("SPM06"), "belum", riil)?.mask).toBe("SPM06_WAITING");
});

test.each([
  ["KIA03", "belum", "Belum K4"],
  ["GIZ01", "belum", "Belum D/S"],
  ["GIZ06", "sudah", "Stunting: ditemukan"],
  ["PTM02", "sudah", "HT ditemukan: ditemukan"],
  ["KIA07", "sudah", "Sudah Risti oleh nakes"],
] as const)("of %s the list %s is opened first", (code, list, title) => {
  expect(listToOpen(theIndicator(code))).toBe(list);
  expect(listTitle(theIndicator(code), list, 10)).toBe(title);
});

test.each([
  ["KIA03", "belum", "PREGNANCY"],
  ["SPM06", "belum", "AGE"],
  ["KIA03", "sudah", "MONTH"],
  ["GIZ18", "sudah", "MONTH"],
  ["GIZ01", "belum", "HOME"],
] as const)("%s %s stands together by %s", (code, list, grouping) => {
  expect(groupingOf(theIndicator(code), list)).toBe(grouping);
});

const K4 = theIndicator("KIA03");
const masks = {
  K4: monthsWith({ 3: 40, 10: 4 }),
  K4_WAITING: monthsWith({ 10: 18 }),
  K4_DUE: monthsWith({ 10: 5 }),
};
const counted = (proyeksi: number, basis: "PROYEKSI" | "RIIL" = "PROYEKSI") => {
  const question = questionOf(K4, { basis });
  const area = { unit: null, code: "", name: "", plain: "", of: [] };
  return { area, question, row: rowOf([unitOf(K4, { masks, proyeksi })], question) };
};
const terms = (proyeksi: number, basis?: "PROYEKSI" | "RIIL") =>
  equationOf(counted(proyeksi, basis), "belum").map(
    ({ sign = "", people, label }) => `${sign}${people} ${label}`,
  );

test("71 proyeksi = 44 sudah + 18 belum, ada namanya + 9 belum terdaftar", () => {
  expect(terms(71)).toEqual([
    "71 sasaran proyeksi",
    "=44 sudah K4",
    "+18 belum K4, ada namanya",
    "+9 belum terdaftar",
  ]);
});

test("when more are known than expected, the difference is taken away", () => {
  expect(terms(56)).toEqual([
    "56 sasaran proyeksi",
    "=44 sudah K4",
    "+18 belum K4, ada namanya",
    "−6 lebih dari proyeksi",
  ]);
});

test("by riil nobody is unknown", () => {
  expect(terms(71, "RIIL")).toEqual(["49 sasaran riil", "=44 sudah K4", "+5 belum K4, ada namanya"]);
});

test.each([
  [50, ["10 sasaran proyeksi", "=9 sudah Risti oleh nakes", "+1 belum ditemukan"]],
  [45, ["9 sasaran proyeksi", "=9 sudah Risti oleh nakes"]],
  [40, ["8 sasaran proyeksi", "=9 sudah Risti oleh nakes", "−1 lebih dari proyeksi"]],
])("where nobody waits, with %i ibu hamil expected, the terms add up too", (proyeksi, wanted) => {
  const risti = theIndicator("KIA07");
  const question = questionOf(risti, { basis: "PROYEKSI" });
  const area = { unit: null, code: "", name: "", plain: "", of: [] };
  const row = rowOf([unitOf(risti, { masks: { RISTI: monthsWith({ 3: 9 }) }, proyeksi })], question);
  const said = equationOf({ area, question, row }, "sudah");
  expect(said.map(({ sign = "", people, label }) => `${sign}${people} ${label}`)).toEqual(wanted);
});

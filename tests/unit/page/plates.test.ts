import { expect, test } from "vitest";
import { barOf, netGap, platesOf, tileOf } from "#lib/page/home/tiles";
import { districtOf, linesOf } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

const state = { wilayah: "kab", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const DINKES = { role: "DINKES", unitId: "kab", desaIds: [], puskesmasId: null } as const;
const SIJUK = { role: "PETUGAS", unitId: "Sijuk", desaIds: [], puskesmasId: "Sijuk" } as const;

/** K4 of a desa until October: reached of the sasaran of a year; the target until then is 79,2 %. */
const k4 = (reached: number, proyeksi: number | null) => ({
  proyeksi,
  masks: { K4: monthsWith({ 9: reached }) },
});
/** Stunted of those measured in October; not more than 14 %. */
const stunted = (found: number, of: number) => ({
  masks: { STUNTING: monthsWith({ 10: found }), TBU_VALID: monthsWith({ 10: of }) },
});

function tileFor(
  code: string,
  brought: Parameters<typeof districtOf>[0][string][string],
  reader: Parameters<typeof tileOf>[2]["reader"] = DINKES,
) {
  const counting = districtOf({ Sijuk: { Keciput: brought }, Badau: { Kacang: {} } });
  const [row] = linesOf(counting, "DESA", theIndicator(code)).filter(({ area }) => area.code === "Keciput");
  if (!row) throw new Error("Keciput");
  return {
    ...tileOf(counting, row, { state, reader, named: ["Kacang"] }),
    net: netGap(row),
    bar: barOf(row),
  };
}

// Of 120 mothers 95 must be reached by October: 0,95 x 10/12 of them.
test.each([
  ["KIA03", k4(94, 120), 1, "kurang 1", 1],
  ["KIA03", k4(95, 120), 0, "tercapai", null],
  ["KIA03", k4(96, 120), -1, "lebih 1", null],
  ["KIA03", k4(50, null), 0, "", null],
  // Of 100 measured 14 may be stunted.
  ["GIZ06", stunted(15, 100), 1, "lebih 1", 1],
  ["GIZ06", stunted(14, 100), 0, "tercapai", null],
  ["GIZ06", stunted(13, 100), -1, "di bawah batas 1", null],
  // Without a target nothing is missing.
  [
    "GIZ09",
    { masks: { STUNTING_NEW: monthsWith({ 10: 3 }), TBU_AGAIN: monthsWith({ 10: 60 }) } },
    0,
    "",
    null,
  ],
] as const)("%s of %o: %i, %s", (code, brought, net, gapWords, gap) => {
  expect(tileFor(code, brought)).toMatchObject({ net, gapWords, gap });
});

test.each([
  [
    "of nineteen it says no percent and no gap",
    k4(3, 19),
    { percent: null, gap: null, small: true, fill: "small" },
  ],
  ["of twenty it does", k4(3, 20), { percent: "15,0%", gap: 13, small: false, fill: "jelek" }],
])("%s", (_, brought, said) => {
  expect(tileFor("KIA03", brought)).toMatchObject(said);
});

test("a tile says all of it in words, for whoever sees no colour", () => {
  expect(tileFor("KIA03", k4(94, 120)).words).toBe("Keciput: JELEK, 78,3% (94/120), kurang 1");
  expect(tileFor("KIA03", k4(3, 19)).words).toBe("Keciput: JELEK, angka kecil, 3/19, kurang 13");
  expect(tileFor("GIZ06", { masks: { DILAYANI_2: NO_MONTHS } }).words).toContain("Keciput: BELUM LAPOR");
});

test("a bar is of a hundred, with the running target in it", () => {
  const bar = tileFor("KIA03", k4(60, 120)).bar;

  expect(bar).toMatchObject({ percent: 50, lowerIsBetter: false });
  expect(bar?.target).toBeCloseTo(79.17, 1);
  expect(tileFor("GIZ06", stunted(13, 100)).bar).toEqual({ percent: 13, target: 14, lowerIsBetter: true });
  expect(tileFor("KIA03", k4(60, null)).bar).toBeNull();
  expect(
    tileFor("GIZ04", { masks: { TWO_T: monthsWith({ 10: 3 }), JUDGED: monthsWith({ 10: 60 }) } }).bar,
  ).toBeNull();
});

test("it opens within reach alone", () => {
  expect(tileFor("KIA03", k4(1, 120), SIJUK).href).toContain("wilayah=Keciput");
  expect(tileFor("KIA03", k4(1, 120), { ...SIJUK, unitId: "Badau", puskesmasId: "Badau" }).href).toBeNull();
});

test("each desa stands once, under the puskesmas that serves it, and the widest gap comes first on a phone", () => {
  const counting = districtOf({
    Badau: { Kacang: k4(90, 120), Ibul: k4(95, 120) },
    Perawas: {},
    Sijuk: { Keciput: k4(80, 120) },
    Mendanau: { Selat: k4(119, 120) },
  });
  const indicator = theIndicator("KIA03");
  const plates = platesOf(
    counting,
    { puskesmas: linesOf(counting, "PUSKESMAS", indicator), desa: linesOf(counting, "DESA", indicator) },
    { state, reader: DINKES, named: ["Keciput"] },
  );

  expect(
    plates.map(({ name, order, tiles }) => [name, order, tiles.map((tile) => tile.name).toSorted()]),
  ).toEqual([
    ["Badau", 1, ["Ibul", "Kacang"]],
    ["Mendanau", 2, ["Selat"]],
    ["Sijuk", 0, ["Keciput"]],
  ]);
  expect(plates.flatMap(({ tiles }) => tiles.filter(({ named }) => named).map(({ name }) => name))).toEqual([
    "Keciput",
  ]);
});

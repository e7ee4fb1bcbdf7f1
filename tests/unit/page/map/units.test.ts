import { expect, test } from "vitest";
import { rowsOf } from "#lib/area/rows";
import { posyanduUnits } from "#lib/page/map/posyandu";
import { mapUnit } from "#lib/page/map/unit";
import { districtOf, KABUPATEN, linesOf } from "#tests/support/small-district";
import { NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

const state = { wilayah: "kab", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const SIJUK = { role: "KAPUS", unitId: "Sijuk", desaIds: [], puskesmasId: "Sijuk" } as const;

test("a kepala puskesmas counts the posyandu of all puskesmas, and is led to the own one alone", () => {
  const { tree } = districtOf({ Sijuk: { Keciput: {} }, Badau: { Kacang: {} } });
  const { units } = posyanduUnits(rowsOf(tree, KABUPATEN, "PUSKESMAS"), { tree, reader: SIJUK, state });

  expect(units.map(({ key, href }) => [key, href !== null])).toEqual([
    ["Badau", false],
    ["Sijuk", true],
  ]);
});

test("who was silent is late, and who need not report is not", () => {
  const silent = { proyeksi: 40, masks: { DILAYANI_2: NO_MONTHS } };
  const counting = districtOf({ Sijuk: { Diam: silent, Tutup: { ...silent, mustReport: false } } });
  const words = linesOf(counting, "DESA", theIndicator("KIA01")).map((row) => {
    const { key, gapWords } = mapUnit(row, "silent", { tree: counting.tree, reader: SIJUK, state });
    return [key, gapWords];
  });
  expect(words).toEqual([
    ["Diam", "belum lapor"],
    ["Tutup", "tanpa catatan"],
  ]);
});

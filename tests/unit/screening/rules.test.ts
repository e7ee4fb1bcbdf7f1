import { expect, test } from "vitest";
import { AKS_LABELS, aksClass, aksScore, needsLongTermCare } from "#lib/programme/elderly/aks";
import { gdsClass, gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasComplete, isSkilasPositive, skilasPositive } from "#lib/programme/elderly/skilas";
import { glucoseClass } from "#lib/reference/glucose";
import { isHypertensive, pressureClass } from "#lib/screening/blood-pressure";
import { anemiaBelow } from "#lib/screening/hb";
import { imtClass, imtOf } from "#lib/screening/imt";

const on = "2026-11-12";

test.each([
  { systolic: 119, diastolic: 79, found: "NORMAL" },
  { systolic: 120, diastolic: 79, found: "PREHIPERTENSI" },
  { systolic: 119, diastolic: 80, found: "PREHIPERTENSI" },
  { systolic: 139, diastolic: 89, found: "PREHIPERTENSI" },
  { systolic: 140, diastolic: 70, found: "HT_1" },
  { systolic: 110, diastolic: 90, found: "HT_1" },
  { systolic: 159, diastolic: 99, found: "HT_1" },
  { systolic: 160, diastolic: 70, found: "HT_2" },
  { systolic: 110, diastolic: 100, found: "HT_2" },
  { systolic: 179, diastolic: 119, found: "HT_2" },
  { systolic: 180, diastolic: 80, found: "KRISIS" },
  { systolic: 150, diastolic: 120, found: "KRISIS" },
])("$systolic/$diastolic mmHg: $found", ({ systolic, diastolic, found }) => {
  expect(pressureClass({ systolic, diastolic }, "2026-10-12")).toBe(found);
  expect(isHypertensive({ sistolik: systolic, diastolik: diastolic }, "2026-10-12")).toBe(
    ["HT_1", "HT_2", "KRISIS"].includes(found),
  );
});

test("a pressure of which half is missing is no hypertension", () => {
  expect(isHypertensive({ sistolik: 200 }, "2026-10-12")).toBe(false);
});

test.each([
  { imt: 16.9, found: "SANGAT_KURUS" },
  { imt: 17, found: "KURUS" },
  { imt: 18.4, found: "KURUS" },
  { imt: 18.5, found: "NORMAL" },
  { imt: 25, found: "NORMAL" },
  { imt: 25.1, found: "GEMUK" },
  { imt: 27, found: "GEMUK" },
  { imt: 27.1, found: "OBESITAS" },
])("IMT $imt: $found", ({ imt, found }) => {
  expect(imtClass(imt, on)).toBe(found);
});

test("IMT in one decimal: 62 kg and 158 cm are 24,8", () => {
  expect(imtOf({ bb_kg: 62, tb_cm: 158 })).toBe(24.8);
  expect(imtOf({ bb_kg: 62 })).toBeNull();
});

test.each([
  { mgDl: 139, kind: "SEWAKTU", found: "NORMAL" },
  { mgDl: 140, kind: "SEWAKTU", found: "PRADIABETES" },
  { mgDl: 199, kind: "SEWAKTU", found: "PRADIABETES" },
  { mgDl: 200, kind: "SEWAKTU", found: "DUGAAN_DM" },
  { mgDl: 99, kind: "PUASA", found: "NORMAL" },
  { mgDl: 100, kind: "PUASA", found: "PRADIABETES" },
  { mgDl: 125, kind: "PUASA", found: "PRADIABETES" },
  { mgDl: 126, kind: "PUASA", found: "DUGAAN_DM" },
  { mgDl: 126, kind: "SEWAKTU", found: "NORMAL" },
  { mgDl: 199, kind: "2JPP", found: "PRADIABETES" },
  { mgDl: 200, kind: "2JPP", found: "DUGAAN_DM" },
] as const)("glucose $mgDl $kind: $found", ({ mgDl, kind, found }) => {
  expect(glucoseClass(mgDl, kind, on)).toBe(found);
});

test.each([
  { years: 4, sex: "P", below: null },
  { years: 5, sex: "P", below: 11.5 },
  { years: 11, sex: "L", below: 11.5 },
  { years: 12, sex: "L", below: 12 },
  { years: 14, sex: "L", below: 12 },
  { years: 15, sex: "P", below: 12 },
  { years: 15, sex: "L", below: 13 },
] as const)("anemia at $years years, $sex: below $below", ({ years, sex, below }) => {
  expect(anemiaBelow({ years, sex, on })).toBe(below);
});

const INDEPENDENT = {
  aks_bab: 2,
  aks_bak: 2,
  aks_diri: 1,
  aks_wc: 2,
  aks_makan: 2,
  aks_pindah: 3,
  aks_jalan: 3,
  aks_pakaian: 2,
  aks_tangga: 2,
  aks_mandi: 1,
};

test("AKS is a score when all ten items are answered", () => {
  expect(aksScore(INDEPENDENT)).toBe(20);
  expect(aksScore({ ...INDEPENDENT, aks_mandi: 0 })).toBe(19);
  const { aks_tangga: _, ...nine } = INDEPENDENT;
  expect(aksScore(nine)).toBeNull();
});

test.each([
  { score: 20, found: "MANDIRI", letter: "A", care: false },
  { score: 19, found: "RINGAN", letter: "B", care: false },
  { score: 12, found: "RINGAN", letter: "B", care: false },
  { score: 11, found: "SEDANG", letter: "B", care: true },
  { score: 9, found: "SEDANG", letter: "B", care: true },
  { score: 8, found: "BERAT", letter: "C", care: true },
  { score: 5, found: "BERAT", letter: "C", care: true },
  { score: 4, found: "TOTAL", letter: "C", care: true },
  { score: 0, found: "TOTAL", letter: "C", care: true },
] as const)("AKS $score: $found ($letter)", ({ score, found, letter, care }) => {
  expect(aksClass(score, "2026-10-12")).toBe(found);
  expect(AKS_LABELS[found]).toContain(`(${letter})`);
  expect(needsLongTermCare(score, "2026-10-12")).toBe(care);
});

const SIX_DOMAINS = {
  skilas_tanggal_salah: false,
  skilas_berdiri_kursi_gagal: false,
  skilas_bb_turun: false,
  skilas_keluhan_buram: false,
  skilas_tes_bisik_gagal: false,
  skilas_sedih_2mgg: false,
};

test("SKILAS is negative when each of the six domains was asked and none found", () => {
  expect(isSkilasComplete(SIX_DOMAINS)).toBe(true);
  expect(isSkilasPositive(SIX_DOMAINS)).toBe(false);
  const { skilas_tes_bisik_gagal: _, ...five } = SIX_DOMAINS;
  expect(isSkilasComplete(five)).toBe(false);
  expect(isSkilasPositive(five)).toBeNull();
});

test("one yes makes SKILAS positive, whatever else was asked", () => {
  expect(skilasPositive({ skilas_lila_lt_21: true, skilas_bb_turun: true })).toEqual(["MALNUTRISI"]);
  expect(isSkilasPositive({ skilas_lila_lt_21: true })).toBe(true);
});

/** The answers of someone well: content questions yes, the others no. */
const well = Object.fromEntries(
  Array.from({ length: 15 }, (_, index) => [`gds_${index + 1}`, [1, 5, 7, 11, 13].includes(index + 1)]),
);
const unwell = Object.fromEntries(Object.entries(well).map(([code, answer]) => [code, !answer]));

test("GDS-15 scores no to the five questions about being well and yes to the others", () => {
  expect(gdsScore(well)).toBe(0);
  expect(gdsScore(unwell)).toBe(15);
  expect(gdsScore({ ...well, gds_1: false, gds_2: true })).toBe(2);
  const { gds_15: _, ...fourteen } = well;
  expect(gdsScore(fourteen)).toBeNull();
});

test.each([
  { score: 4, found: "NORMAL" },
  { score: 5, found: "KEMUNGKINAN_DEPRESI" },
  { score: 9, found: "KEMUNGKINAN_DEPRESI" },
  { score: 10, found: "DEPRESI" },
])("GDS $score: $found", ({ score, found }) => {
  expect(gdsClass(score, "2026-10-12")).toBe(found);
});

import { expect, test } from "vitest";
import { remajaScreened, spm06Complete, spm07Complete } from "#lib/screening/complete";
import type { ServiceData } from "#lib/service/history";

const without = (data: ServiceData, code: string): ServiceData =>
  Object.fromEntries(Object.entries(data).filter(([one]) => one !== code));

const ADOLESCENT = {
  bb_kg: 45,
  tb_cm: 152,
  sistolik: 110,
  diastolik: 70,
  mata: "NORMAL",
  telinga: "NORMAL",
  gigi: "GANGGUAN",
};
const ADULT = {
  bb_kg: 62,
  tb_cm: 158,
  sistolik: 130,
  diastolik: 85,
  gula_darah: 110,
  jenis_gula: "SEWAKTU",
  merokok: "TIDAK",
};
const ELDER = {
  sistolik: 150,
  diastolik: 85,
  gula_darah: 110,
  jenis_gula: "SEWAKTU",
  aks_bab: 2,
  aks_bak: 2,
  aks_diri: 1,
  aks_wc: 2,
  aks_makan: 2,
  aks_pindah: 3,
  aks_jalan: 3,
  aks_pakaian: 2,
  aks_tangga: 0,
  aks_mandi: 1,
  skilas_tanggal_salah: false,
  skilas_berdiri_kursi_gagal: true,
  skilas_bb_turun: false,
  skilas_keluhan_buram: false,
  skilas_tes_bisik_gagal: false,
  skilas_sedih_2mgg: false,
};

test("an adolescent is screened with status gizi, tekanan darah, indera and gigi", () => {
  expect(remajaScreened({ kind: "SKRINING_REMAJA", data: ADOLESCENT })).toBe(true);
  expect(remajaScreened({ kind: "SKRINING_DEWASA", data: ADOLESCENT })).toBe(false);
});

test.each(Object.keys(ADOLESCENT))("an adolescent without %s is not screened", (code) => {
  expect(
    remajaScreened({
      kind: "SKRINING_REMAJA",
      data: without(ADOLESCENT, code),
    }),
  ).toBe(false);
});

test("SPM06 is complete for an adult, and for an adolescent with the same values", () => {
  expect(spm06Complete({ kind: "SKRINING_DEWASA", data: ADULT })).toBe(true);
  expect(spm06Complete({ kind: "SKRINING_REMAJA", data: ADULT })).toBe(true);
  expect(spm06Complete({ kind: "SKRINING_LANSIA", data: ADULT })).toBe(false);
  expect(spm06Complete({ kind: "ANC", data: ADULT })).toBe(false);
});

test.each(["sistolik", "diastolik", "gula_darah", "merokok", "tb_cm"])(
  "SPM06 without %s is not complete",
  (code) => {
    expect(spm06Complete({ kind: "SKRINING_DEWASA", data: without(ADULT, code) })).toBe(false);
  },
);

test("the waist stands in for the IMT", () => {
  const data = { ...without(ADULT, "tb_cm"), lp_cm: 80 };
  expect(spm06Complete({ kind: "SKRINING_DEWASA", data })).toBe(true);
});

test("SPM07 wants blood pressure, glucose, the whole AKS and six domains of SKILAS", () => {
  expect(spm07Complete({ kind: "SKRINING_LANSIA", data: ELDER })).toBe(true);
});

test.each(Object.keys(without(ELDER, "jenis_gula")))("SPM07 without %s is not complete", (code) => {
  expect(spm07Complete({ kind: "SKRINING_LANSIA", data: without(ELDER, code) })).toBe(false);
});

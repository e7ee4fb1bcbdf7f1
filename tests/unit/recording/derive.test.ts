import { expect, test } from "vitest";
import { derive } from "#lib/recording/derive";

const girl = {
  sex: "P",
  bornOn: "2024-09-02",
  servedOn: "2026-11-12",
  previous: [],
} as const;
const mother = {
  sex: "P",
  bornOn: "1998-01-01",
  servedOn: "2026-11-12",
  hphtOn: "2026-04-20",
  previous: [],
} as const;

test("a weighing keeps the age in days and the z-scores", () => {
  const derived = derive("TIMBANG", { bb_kg: 8.8, pb_tb_cm: 80.4 }, girl);
  expect(derived.umur_hari).toBe(801);
  expect(Object.keys(derived).sort()).toEqual(["bbtb", "bbu", "imtu", "tbu", "umur_hari"]);
});

test("no z-score is made of an estimated birth", () => {
  expect(derive("TIMBANG", { bb_kg: 8.8, pb_tb_cm: 80.4 }, { ...girl, bornEstimated: true })).toEqual({});
});

test("with edema no index of weight is kept", () => {
  const derived = derive("TIMBANG", { bb_kg: 8.8, pb_tb_cm: 80.4, edema: true }, girl);
  expect(Object.keys(derived).sort()).toEqual(["tbu", "umur_hari"]);
});

test("a contact keeps its completed weeks", () => {
  expect(derive("ANC", { bb_kg: 58 }, mother)).toEqual({ uk_minggu: 29 });
  expect(derive("ANC", { bb_kg: 58 }, { ...mother, servedOn: "2026-04-19" })).toEqual({});
});

test("TBC is kept as a yes or no when it was asked, at any service", () => {
  expect(derive("ANC", { tbc_batuk: false }, mother)).toEqual({
    uk_minggu: 29,
    tbc_terduga: false,
  });
  expect(derive("SKRINING_DEWASA", { tbc_risiko: "BERESIKO" }, mother)).toEqual({ tbc_terduga: true });
  expect(derive("HAMIL", {}, mother)).toEqual({});
});

test("a screening keeps IMT and the scores that are whole", () => {
  const data = { bb_kg: 62, tb_cm: 158, skilas_bb_turun: true, aks_bab: 2 };
  expect(derive("SKRINING_LANSIA", data, mother)).toEqual({
    imt: 24.8,
    skilas_positif: true,
  });
  expect(derive("SKRINING_REMAJA", { bb_kg: 45 }, mother)).toEqual({});
});

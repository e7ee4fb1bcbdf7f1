import { expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { codesOf } from "#lib/form/fields";
import { definitionOf } from "#lib/programme/catalogue";
import { remajaScreened, spm06Complete, spm07Complete } from "#lib/screening/complete";
import { SCREENING_STANDARDS, standardOn } from "#lib/screening/standards";
import { answeredCodes, missingWords, screeningStandings } from "#lib/screening/standing";

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

const servedOn = "2026-10-12";

test("an adolescent is screened with status gizi, tekanan darah, indera and gigi", () => {
  expect(remajaScreened({ servedOn, kind: "SKRINING_REMAJA", data: ADOLESCENT })).toBe(true);
  expect(remajaScreened({ servedOn, kind: "SKRINING_DEWASA", data: ADOLESCENT })).toBe(false);
});

test.each(Object.keys(ADOLESCENT))("an adolescent without %s is not screened", (code) => {
  expect(
    remajaScreened({
      servedOn,
      kind: "SKRINING_REMAJA",
      data: without(ADOLESCENT, code),
    }),
  ).toBe(false);
});

test("SPM06 is complete for an adult, and for an adolescent with the same values", () => {
  expect(spm06Complete({ servedOn, kind: "SKRINING_DEWASA", data: ADULT })).toBe(true);
  expect(spm06Complete({ servedOn, kind: "SKRINING_REMAJA", data: ADULT })).toBe(true);
  expect(spm06Complete({ servedOn, kind: "SKRINING_LANSIA", data: ADULT })).toBe(false);
  expect(spm06Complete({ servedOn, kind: "ANC", data: ADULT })).toBe(false);
});

test.each(["sistolik", "diastolik", "gula_darah", "merokok", "tb_cm"])(
  "SPM06 without %s is not complete",
  (code) => {
    expect(spm06Complete({ servedOn, kind: "SKRINING_DEWASA", data: without(ADULT, code) })).toBe(false);
  },
);

test("the waist stands in for the IMT", () => {
  const data = { ...without(ADULT, "tb_cm"), lp_cm: 80 };
  expect(spm06Complete({ servedOn, kind: "SKRINING_DEWASA", data })).toBe(true);
});

test("SPM07 wants blood pressure, glucose, the whole AKS and six domains of SKILAS", () => {
  expect(spm07Complete({ servedOn, kind: "SKRINING_LANSIA", data: ELDER })).toBe(true);
});

test.each(Object.keys(without(ELDER, "jenis_gula")))("SPM07 without %s is not complete", (code) => {
  expect(spm07Complete({ servedOn, kind: "SKRINING_LANSIA", data: without(ELDER, code) })).toBe(false);
});

test("the rows of a standard follow each other without a gap, each with its source", () => {
  for (const code of ["REMAJA", "SPM06", "SPM07"] as const) {
    const rows = SCREENING_STANDARDS.filter((row) => row.code === code);
    expect(rows.map(({ since, until }) => [since, until])).toEqual([
      ["2019-01-01", "2024-07-01"],
      ["2024-07-01", null],
    ]);
    expect(standardOn(code, "2024-06-30").source).toBe("Permenkes 4/2019");
    expect(standardOn(code, "2024-07-01").source).toBe("Permenkes 6/2024");
    expect(standardOn(code, "2010-01-01").source).toBe("Permenkes 4/2019");
  }
});

test("every field of a standard is asked by every form that may bring it", () => {
  for (const { kinds, parts } of SCREENING_STANDARDS)
    for (const kind of kinds) {
      const definition = definitionOf(kind);
      const codes = definition ? fieldsFor(definition, { kader: false }).flatMap(codesOf) : [];
      for (const { anyOf, beside = [] } of parts)
        expect(codes).toEqual(expect.arrayContaining([...anyOf.flat(), ...beside]));
    }
});

test.each([
  { born: "2013-05-01", kind: "SKRINING_REMAJA", labels: ["SPM 5"] },
  { born: "2011-05-01", kind: "SKRINING_REMAJA", labels: ["SPM 5", "SPM 6"] },
  { born: "2009-05-01", kind: "SKRINING_REMAJA", labels: ["Skrining remaja", "SPM 6"] },
  { born: "1979-05-01", kind: "SKRINING_DEWASA", labels: ["SPM 6"] },
  { born: "1959-05-01", kind: "SKRINING_LANSIA", labels: ["SPM 7"] },
  { born: "1959-05-01", kind: "ANC", labels: [] },
] as const)("born $born, $kind stands for $labels", ({ born, kind, labels }) => {
  const told = screeningStandings({ kind, bornOn: born, servedOn, answers: [] });
  expect(told.map(({ label }) => label)).toEqual(labels);
});

test("what is missing is told in the words of the form", () => {
  const answered = without(ADULT, "gula_darah");
  const [spm6] = screeningStandings({
    kind: "SKRINING_DEWASA",
    bornOn: "1979-05-01",
    servedOn,
    answers: [{ servedOn, codes: Object.keys(answered) }],
  });
  expect(spm6 && missingWords(spm6)).toBe("kurang gula darah");
});

// Fifteen on 15 September 2026: SPM 5 counts from 7 to 15 years, SPM 6 from 15 on.
const PUPIL = {
  kind: "SKRINING_REMAJA",
  bornOn: "2011-09-15",
  servedOn: "2026-11-12",
} as const;
const BEGUN = ["bb_kg", "tb_cm", "sistolik", "diastolik", "merokok"];

test.each([
  { on: "2025-09-15", spm5: "all", spm6: "all", answered: [] },
  { on: "2026-09-14", spm5: "mata, telinga, gigi dan mulut", spm6: "all", answered: [] },
  { on: "2026-09-15", spm5: "mata, telinga, gigi dan mulut", spm6: "gula darah", answered: BEGUN },
] as const)(
  "begun on $on, at 15 SPM 6 lacks $spm6 and nothing it lacks is done",
  ({ on, spm5, spm6, answered }) => {
    const asked = { ...PUPIL, answers: [{ servedOn: on, codes: BEGUN }] };
    const lacks = screeningStandings(asked).map(({ parts, missing }) =>
      missing.length === parts.length ? "all" : missing.map(({ name }) => name).join(", "),
    );
    expect(lacks).toEqual([spm5, spm6]);
    expect(answeredCodes(asked)).toEqual(answered);
  },
);

test("what only the number of the earlier age asks stays done", () => {
  const answers = [{ servedOn: "2026-09-14", codes: [...BEGUN, "mata", "telinga", "gigi"] }] as const;
  expect(answeredCodes({ ...PUPIL, answers })).toEqual(["mata", "telinga", "gigi"]);
});

test("the remaja screening of 16 years goes on with what was begun at 15", () => {
  const answers = [{ servedOn: "2026-09-14", codes: [...BEGUN, "mata", "telinga", "gigi"] }] as const;
  const told = screeningStandings({ ...PUPIL, bornOn: "2010-09-15", answers });
  expect(told.map(({ label, missing }) => [label, missing.length])).toEqual([
    ["Skrining remaja", 0],
    ["SPM 6", 1],
  ]);
});

import { expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import { codesOf, type Field } from "#lib/form/fields";
import { readForm } from "#lib/form/read-form";
import { addMonths, monthOf, sameDayIn } from "#lib/period/month";
import { SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";
import { unfit } from "#lib/service/eligibility";

const DEFINITIONS: ServiceDefinition[] = Object.values(SERVICES);
const DERIVED = ["uk_minggu", "bbu", "tbu", "bbtb", "imtu", "imt", "aks_skor", "gds_skor"];
const BORN = "1960-01-15";
const afterMonths = (months: number) => sameDayIn(addMonths(monthOf(BORN), months), BORN);
const allFields = (definition: ServiceDefinition) => definition.sections.flatMap(({ fields }) => fields);
const codes = (fields: readonly Field[]) => fields.flatMap(codesOf);

test.each(DEFINITIONS)("$kind asks for each code once", (definition) => {
  const all = [...allFields(definition).map(({ code }) => code), ...codes(allFields(definition))];
  const single = allFields(definition).filter(({ type }) => type !== "pair").length;
  const pairs = allFields(definition).length - single;
  expect(new Set(all).size).toBe(single + pairs * 3);
});

test.each(DEFINITIONS)(
  "the line about $kind names recorded or derived values, and nothing restricted",
  (definition) => {
    const restricted = allFields(definition).flatMap((field) => (field.restricted ? codesOf(field) : []));
    const known = [...codes(allFields(definition)), ...DERIVED];
    for (const { codes: used, words } of definition.summary) {
      expect(words.split("#")).toHaveLength(used.length + 1);
      expect(known).toEqual(expect.arrayContaining([...used]));
      expect(restricted.filter((code) => used.includes(code))).toEqual([]);
    }
  },
);

test.each(DEFINITIONS)("possible limits and usual changes of $kind are in order", (definition) => {
  for (const field of allFields(definition)) {
    const limits = field.type === "number" ? [field] : field.type === "pair" ? field.parts : [];
    for (const { min, max, usual } of limits) {
      expect(min).toBeLessThan(max);
      if (usual) expect(usual.ask[0]).toBeLessThan(usual.ask[1]);
    }
  }
});

test("pregnancy care is not for a kader", () => {
  expect(
    DEFINITIONS.filter(({ recordedBy }) => !recordedBy.includes("KADER")).map(({ kind }) => kind),
  ).toEqual(["HAMIL", "ANC"]);
});

test("a midwife, a nurse and a penanggung jawab record every service", () => {
  for (const { recordedBy } of DEFINITIONS)
    expect(recordedBy).toEqual(expect.arrayContaining(["PJ_KLASTER", "PETUGAS", "PUSTU"]));
});

test.each(DEFINITIONS.filter(({ recordedBy }) => recordedBy.includes("KADER")))(
  "a kader fills no blood test in $kind",
  (definition) => {
    const asked = codes(fieldsFor(definition, { kader: true }));
    expect(asked).toContain("bb_kg");
    for (const code of ["hb", "gula_darah", "jenis_gula", "kolesterol", "asam_urat"])
      expect(asked).not.toContain(code);
  },
);

test("a kader measures weight, height, upper arm and blood pressure of an adolescent", () => {
  const asked = codes(fieldsFor(SERVICES.SKRINING_REMAJA, { kader: true, sex: "P", months: 180 }));
  expect(asked).toEqual(expect.arrayContaining(["bb_kg", "tb_cm", "lila_cm", "sistolik", "diastolik"]));
});

test.each([
  { months: 179, asked: false },
  { months: 180, asked: true },
])("glucose at $months months: $asked", ({ months, asked }) => {
  const fields = codes(fieldsFor(SERVICES.SKRINING_REMAJA, { kader: false, sex: "L", months }));
  expect(fields.includes("gula_darah")).toBe(asked);
});

test("IVA is for women of 30 to 50 years", () => {
  const asks = (sex: "L" | "P", months: number) =>
    codes(fieldsFor(SERVICES.SKRINING_DEWASA, { kader: false, sex, months })).includes("iva");
  expect([asks("P", 359), asks("P", 360), asks("P", 611), asks("P", 612), asks("L", 400)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  { kind: "TIMBANG", months: 71, suited: true },
  { kind: "TIMBANG", months: 72, suited: false },
  { kind: "SKRINING_REMAJA", months: 83, suited: false },
  { kind: "SKRINING_REMAJA", months: 84, suited: true },
  { kind: "SKRINING_REMAJA", months: 215, suited: true },
  { kind: "SKRINING_DEWASA", months: 215, suited: false },
  { kind: "SKRINING_DEWASA", months: 216, suited: true },
  { kind: "SKRINING_DEWASA", months: 719, suited: true },
  { kind: "SKRINING_LANSIA", months: 719, suited: false },
  { kind: "SKRINING_LANSIA", months: 720, suited: true },
] as const)("$kind at $months completed months: $suited", ({ kind, months, suited }) => {
  expect(unfit(SERVICES[kind].forWhom, { sex: "P", bornOn: BORN }, afterMonths(months)) === null).toBe(
    suited,
  );
});

test("a man has no antenatal contact", () => {
  expect(unfit(SERVICES.ANC.forWhom, { sex: "L", bornOn: BORN }, afterMonths(360))).toEqual({ why: "SEX" });
});

test("the ten AKS items reach twenty", () => {
  const items = allFields(SERVICES.SKRINING_LANSIA).filter(({ code }) => code.startsWith("aks_"));
  const highest = items.map((field) => (field.type === "choice" ? field.options.length - 1 : 0));
  expect(items).toHaveLength(10);
  expect(highest.reduce((sum, score) => sum + score, 0)).toBe(20);
});

const problemsOf = (definition: ServiceDefinition, entries: Record<string, string>, field: string) =>
  readForm(definition, { kader: false }, entries).problems.flatMap((one) =>
    one.field === field ? [one.message] : [],
  );

test.each([
  ["SRQ20", "20", []],
  ["SRQ20", "21", ["Skor SRQ-20 paling tinggi 20. Periksa skornya, atau pilih EPDS."]],
  ["EPDS", "30", []],
])("%s may score %s, or not", (skrining_jiwa_alat, skrining_jiwa_skor, problems) => {
  const answers = { skrining_jiwa_alat, skrining_jiwa_skor };
  expect(problemsOf(SERVICES.ANC, answers, "skrining_jiwa_skor")).toEqual(problems);
});

test.each([
  ["20,9", "tidak", ["LILA di atas kurang dari 21 cm. Jawab ya, atau periksa LILA-nya."]],
  ["20,9", "ya", []],
  ["21", "tidak", []],
])("a LILA of %s cm beside the SKILAS answer %s", (lila_cm, skilas_lila_lt_21, problems) => {
  const answers = { lila_cm, skilas_lila_lt_21 };
  expect(problemsOf(SERVICES.SKRINING_LANSIA, answers, "skilas_lila_lt_21")).toEqual(problems);
});

const ASKING_FOR_TBC = DEFINITIONS.filter((definition) =>
  allFields(definition).some(({ code }) => code === "tbc_risiko"),
);

test.each(ASKING_FOR_TBC)(
  "$kind: a symptom of TBC and the conclusion that there is no risk exclude each other",
  (definition) => {
    const problems = (entries: Record<string, string>) =>
      problemsOf(definition, { tbc_risiko: "TIDAK_BERESIKO", ...entries }, "tbc_risiko");
    expect(problems({ tbc_batuk: "ya" })).toEqual([
      "Ada gejala yang dijawab ya. Pilih berisiko, atau periksa jawaban gejalanya.",
    ]);
    expect(problems({ tbc_batuk: "tidak", tbc_kontak: "ya" })).toEqual([]);
  },
);

import { expect, test } from "vitest";
import type { Field } from "#lib/form/fields";
import { lastWords, summaryOf, valueWords } from "#lib/form/words";
import { SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";

function fieldIn(definition: ServiceDefinition, code: string): Field {
  const field = definition.sections.flatMap(({ fields }) => fields).find((one) => one.code === code);
  if (!field) throw new Error(code);
  return field;
}

test("a contact in one line", () => {
  const data = {
    bb_kg: 58.4,
    sistolik: 120,
    diastolik: 80,
    hb: 11.4,
    ttd_diberikan: 30,
    hiv: "REAKTIF",
    tanda_bahaya: [],
  };
  expect(summaryOf(SERVICES.ANC, { data, derived: { uk_minggu: 29 } })).toBe(
    "UK 29 · 58,4 kg · TD 120/80 · Hb 11,4 · TTD 30",
  );
  expect(summaryOf(SERVICES.ANC, { data: {}, derived: { uk_minggu: 29 }, estimated: ["uk_minggu"] })).toBe(
    "UK 29 (perkiraan)",
  );
});

test("what was not measured is not in the line, danger signs are counted", () => {
  expect(
    summaryOf(SERVICES.ANC, { data: { sistolik: 120, tanda_bahaya: ["kejang", "perdarahan"] }, derived: {} }),
  ).toBe("2 tanda bahaya");
});

test("a weighing says its z-scores in two decimals", () => {
  expect(
    summaryOf(SERVICES.TIMBANG, { data: { bb_kg: 8.8, pb_tb_cm: 80.4 }, derived: { bbu: -3.12, tbu: -2.7 } }),
  ).toBe("8,8 kg · 80,4 cm · BB/U −3,12 · TB/U −2,70");
});

test("a registration says gravida, para, abortus", () => {
  expect(
    summaryOf(SERVICES.HAMIL, { data: { gravida: 2, para: 1, abortus: 0, tb_cm: 152 }, derived: {} }),
  ).toBe("G2 P1 A0 · TB 152");
});

test.each([
  { code: "td", data: { sistolik: 128, diastolik: 84 }, words: "128/84 mmHg" },
  { code: "td", data: { sistolik: 128 }, words: null },
  { code: "petugas", data: { petugas: "DOKTER" }, words: "Dokter" },
  { code: "konseling", data: { konseling: false }, words: "tidak" },
  { code: "tanda_bahaya", data: { tanda_bahaya: ["kejang"] }, words: "Kejang" },
  { code: "tanda_bahaya", data: { tanda_bahaya: [] }, words: "Tidak ada" },
  { code: "hb", data: {}, words: null },
])("$code as words: $words", ({ code, data, words }) => {
  expect(valueWords(fieldIn(SERVICES.ANC, code), data)).toBe(words);
});

test("the last value has its day, a restricted one is not repeated", () => {
  const last = {
    bb_kg: { value: 58.4, on: "2026-10-13" },
    hiv: { value: "REAKTIF", on: "2026-10-13" },
  } as const;
  expect(lastWords(fieldIn(SERVICES.ANC, "bb_kg"), last, "2026-11-12")).toEqual({
    value: "58,4 kg",
    day: "13 Okt",
  });
  expect(lastWords(fieldIn(SERVICES.ANC, "bb_kg"), last, "2027-01-01")?.day).toBe("13 Okt 2026");
  expect(lastWords(fieldIn(SERVICES.ANC, "hiv"), last, "2026-11-12")).toBeNull();
  expect(lastWords(fieldIn(SERVICES.ANC, "hb"), last, "2026-11-12")).toBeNull();
});

import { describe, expect, test } from "vitest";
import { type FormSetting, formView, previousFor } from "#lib/entry/form-view";
import { pregnancyView } from "#lib/entry/pregnancy-view";
import type { RecordHistory } from "#lib/service/history";

const contact = (
  servedOn: RecordHistory["servedOn"],
  data: RecordHistory["data"],
  pregnancyId = "kini",
): RecordHistory => ({
  id: servedOn,
  kind: "ANC",
  servedOn,
  pregnancyId,
  data: { petugas: "BIDAN", ...data },
  derived: {},
});

const RECORDS = [
  contact("2024-05-01", { ttd_diberikan: 90, hiv: "REAKTIF" }, "dahulu"),
  contact("2026-06-29", { bb_kg: 54.2, ttd_diberikan: 30, hiv: "NON_REAKTIF" }),
  contact("2026-08-24", { bb_kg: 56.1 }),
  contact("2026-10-13", { bb_kg: 58.4, sistolik: 128, diastolik: 84, ttd_diberikan: 30 }),
];

const rosmala: FormSetting = {
  kind: "ANC",
  sex: "P",
  bornOn: "1998-03-01",
  kader: false,
  today: "2026-11-12",
  previous: previousFor("ANC", false, RECORDS),
  pregnancy: { id: "kini", hphtOn: "2026-04-20", registeredOn: "2026-06-29" },
};

const typed = (entries: Record<string, string>) => formView(rosmala, { served_on: "2026-11-12", ...entries });

describe("the contact of 12 November", () => {
  test("85,2 kg after 58,4 is asked about, 59,6 is not", () => {
    expect(typed({ bb_kg: "85,2" }).questions[0]?.headline).toBe("85,2 kg: naik 26,8 kg dalam 30 hari.");
    expect(typed({ bb_kg: "59,6" }).questions).toEqual([]);
  });

  test("tablets of an earlier pregnancy are not added", () => {
    const found = typed({ ttd_diberikan: "120" }).findings.find(({ field }) => field === "ttd_diberikan");

    expect(found?.text).toBe("Jumlah 180 tablet: TTD 180 terpenuhi");
  });

  test("the last value is that of the day before, on whatever day the service is put", () => {
    expect(typed({}).last.bb_kg).toEqual({ value: 58.4, on: "2026-10-13" });
    expect(typed({ served_on: "2026-09-01" }).last.bb_kg).toEqual({ value: 56.1, on: "2026-08-24" });
  });

  test("completes K4 with one, one and two contacts; the next is due four weeks later", () => {
    expect(pregnancyView(rosmala, typed({}))).toMatchObject({
      weeks: 29,
      effects: ["K4 terpenuhi hari ini (1–1–2)"],
      next: "Kontak berikut: 10 Des 2026",
    });
  });

  test("a second record of that day completes nothing again", () => {
    const previous = previousFor("ANC", false, [...RECORDS, contact("2026-11-12", {})]);

    expect(pregnancyView({ ...rosmala, previous }, typed({}))?.effects).toEqual([]);
  });
});

test("the browser is told no restricted result, and a kader only what a kader may ask", () => {
  expect(JSON.stringify(previousFor("ANC", false, RECORDS))).not.toContain("REAKTIF");
  const blood = { ...contact("2026-01-01", { bb_kg: 60, hb: 12 }), kind: "SKRINING_DEWASA" };
  expect(previousFor("SKRINING_DEWASA", true, [blood])[0]?.data).toEqual({ bb_kg: 60 });
});

test("whoever corrects a record says why", () => {
  const correcting = { ...rosmala, correcting: true };
  const problemsOf = (entries: Record<string, string>) =>
    formView(correcting, entries).problems.filter(({ field }) => field === "reason");

  expect(problemsOf({})).toEqual([{ field: "reason", message: "Tulis alasan perbaikannya." }]);
  expect(problemsOf({ reason: "salah baca timbangan" })).toEqual([]);
  expect(typed({}).problems.map(({ field }) => field)).not.toContain("reason");
});

describe("a screening that a kader began", () => {
  const begun = {
    id: "kader",
    servedOn: "2026-11-12" as const,
    by: "Kader Nuraini, 12 Nov",
    codes: ["bb_kg", "tb_cm", "lp_cm", "sistolik", "diastolik"],
    data: { bb_kg: 62, tb_cm: 153, lp_cm: 84, sistolik: 138, diastolik: 86 },
  };
  const suryani: FormSetting = {
    kind: "SKRINING_DEWASA",
    sex: "P",
    bornOn: "1979-03-01",
    kader: false,
    today: "2026-11-12",
    previous: [],
    pregnancy: null,
    begun: [begun],
  };
  const view = (entries: Record<string, string> = {}, more: Partial<FormSetting> = {}) =>
    formView({ ...suryani, ...more }, { served_on: "2026-11-12", ...entries });

  test("what is missing stands first, what is done in a fold with its values, and nothing of it is demanded", () => {
    const [first, rest, done] = view().sections;
    expect(first?.title).toBe("Masih kurang");
    expect(first?.fields.map(({ code }) => code)).toEqual(["gula_darah", "jenis_gula", "merokok"]);
    expect(rest?.folded?.words).toContain("Tidak menahan SPM 6.");
    expect(done?.done?.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Berat badan 62 kg",
      "Tinggi badan 153 cm",
      "Lingkar perut 84 cm",
      "Tekanan darah 138/86 mmHg",
    ]);
    expect(view().problems).toEqual([]);
  });

  test("it counts once what was missing is typed", () => {
    const missing = (entries: Record<string, string>) =>
      view(entries).standings[0]?.missing.map(({ name }) => name);
    expect(missing({})).toEqual(["gula darah", "merokok"]);
    expect(missing({ merokok: "TIDAK" })).toEqual(["gula darah"]);
    expect(missing({ merokok: "TIDAK", gula_darah: "148", jenis_gula: "SEWAKTU" })).toEqual([]);
  });

  test("a kader's form says nothing of a nurse's values, and knows that they are there", () => {
    const nurse = { ...begun, codes: [...begun.codes, "gula_darah"] };
    expect(view({}, { kader: true, begun: [nurse] }).standings[0]?.missing.map(({ name }) => name)).toEqual([
      "merokok",
    ]);
  });

  test("another year begins anew", () => {
    const problems = view({}, { begun: [{ ...begun, servedOn: "2025-12-31" }] }).problems.map(
      ({ field }) => field,
    );
    expect(problems).toEqual(["bb_kg", "td"]);
  });

  test("begun the day before the fifteenth birthday it is asked anew, begun on it it is finished", () => {
    const pupil = (servedOn: "2026-09-14" | "2026-09-15") =>
      view(
        { gula_darah: "101", jenis_gula: "SEWAKTU" },
        {
          kind: "SKRINING_REMAJA",
          bornOn: "2011-09-15",
          begun: [{ ...begun, servedOn, codes: [...begun.codes, "merokok"] }],
        },
      );
    const spm6 = (servedOn: "2026-09-14" | "2026-09-15") =>
      pupil(servedOn)
        .standings.find(({ label }) => label === "SPM 6")
        ?.missing.map(({ name }) => name);
    expect(spm6("2026-09-14")).toEqual(["IMT atau lingkar perut", "tekanan darah", "merokok"]);
    expect(spm6("2026-09-15")).toEqual([]);
    expect(pupil("2026-09-14").finishing).toBe(false);
    expect(pupil("2026-09-15").problems).toEqual([]);
  });
});

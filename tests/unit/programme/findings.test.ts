import { expect, test } from "vitest";
import type { ServiceData } from "#lib/form/data";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { growthStandard } from "#lib/reference/who-tables";
import type { Finding, FormContext } from "#lib/service/finding";

// What is said beside a field: two rows at each boundary.

const mother: FormContext = {
  sex: "P",
  bornOn: "1998-01-01",
  servedOn: "2026-11-12",
  hphtOn: "2026-04-20",
  previous: [
    { kind: "ANC", servedOn: "2026-06-29", data: { ttd_diberikan: 30 }, derived: {} },
    { kind: "ANC", servedOn: "2026-10-13", data: { ttd_diberikan: 30 }, derived: {} },
  ],
};
const estimated: FormContext = { ...mother, hphtOn: "2026-03-05", hphtEstimated: true };
const { hphtOn: _, ...asked } = { ...mother, previous: [] };
const boy: FormContext = {
  sex: "L",
  bornOn: "2024-09-02",
  servedOn: "2026-11-12",
  previous: [
    { kind: "TIMBANG", servedOn: "2026-09-10", data: { bb_kg: 8.6 }, derived: {} },
    { kind: "TIMBANG", servedOn: "2026-10-13", data: { bb_kg: 8.7 }, derived: {} },
  ],
  growth: growthStandard("L"),
};
const woman: FormContext = { sex: "P", bornOn: "1986-01-01", servedOn: "2026-11-12", previous: [] };
const girl: FormContext = { ...woman, bornOn: "2011-01-01" };

/** A tone of null: nothing is said. Without a text: whatever it is. */
type Said = Finding["tone"] | null;
type Row = readonly [data: ServiceData, field: string, tone: Said, text?: string];
type Of = { kind: ServiceKind; context: FormContext; rows: readonly Row[] };

const at = ({ kind, context }: Omit<Of, "rows">, data: ServiceData, field: string) =>
  SERVICES[kind].findings(data, context).filter((finding) => finding.field === field);

const USG = { hpht: "2026-08-20", hpht_cara: "USG", uk_perkiraan_minggu: 12 };
const REACTIVE = ["hiv", "sifilis", "hbsag"];
const jiwa = (skrining_jiwa_alat: string, skrining_jiwa_skor: number, tone: Said): Row => [
  { skrining_jiwa_alat, skrining_jiwa_skor },
  "skrining_jiwa_skor",
  tone,
];

const CONTACT: Of = {
  kind: "ANC",
  context: mother,
  rows: [
    [{}, "served_on", "info", "UK 29 minggu 3 hari · TM3"],
    [{ lila_cm: 23.5 }, "lila_cm", "ok", "Tidak KEK (≥ 23,5)"],
    [{ lila_cm: 23.4 }, "lila_cm", "flag", "KEK (< 23,5). Hasil skrining, bukan diagnosis."],
    [{ hb: 11 }, "hb", "ok", "Tidak anemia (≥ 11,0)"],
    [{ hb: 10.9 }, "hb", "flag", "Anemia (< 11,0). Hasil skrining, bukan diagnosis."],
    [{ hb: 7 }, "hb", "flag", "Anemia (< 11,0). Hasil skrining, bukan diagnosis."],
    [{ hb: 6.9 }, "hb", "flag", "Anemia berat (< 7,0). Rujuk. Hasil skrining, bukan diagnosis."],
    [{ sistolik: 139, diastolik: 89 }, "td", "ok", "Di bawah 140/90"],
    [
      { sistolik: 142, diastolik: 92 },
      "td",
      "flag",
      "≥ 140/90. Ulangi setelah 15 menit istirahat, periksa protein urin.",
    ],
    [{ sistolik: 150, diastolik: 110 }, "td", "flag", "≥ 160/110. Periksa protein urin dan rujuk hari ini."],
    [{ tfu_cm: 27 }, "tfu_cm", "ok", "Sesuai UK 29 (27–31)"],
    [{ tfu_cm: 31 }, "tfu_cm", "ok", "Sesuai UK 29 (27–31)"],
    [{ tfu_cm: 26.9 }, "tfu_cm", "flag", "Kurang dari UK 29 (27–31). Periksa HPHT dan ukur ulang."],
    [{ djj: 120 }, "djj", "ok", "Normal (120–160)"],
    [{ djj: 119 }, "djj", "flag", "Di luar 120–160. Ulangi; bila tetap, rujuk hari ini."],
    [{ djj: 160 }, "djj", "ok", "Normal (120–160)"],
    [{ djj: 161 }, "djj", "flag", "Di luar 120–160. Ulangi; bila tetap, rujuk hari ini."],
    [{ tb_cm: 144.9 }, "tb_cm", "flag", "Di bawah 145 cm: risiko panggul sempit."],
    [{ ttd_diberikan: 120 }, "ttd_diberikan", "ok", "Jumlah 180 tablet: TTD 180 terpenuhi"],
    [{ ttd_diberikan: 119 }, "ttd_diberikan", "info", "Jumlah 179 dari 180 tablet"],
    [{ tanda_bahaya: ["kejang"] }, "tanda_bahaya", "flag", "Tanda bahaya: tangani atau rujuk hari ini."],
    ...REACTIVE.map((code): Row => [{ [code]: "REAKTIF" }, code, "flag"]),
    jiwa("SRQ20", 5, "ok"),
    jiwa("SRQ20", 6, "flag"),
    jiwa("EPDS", 9, "ok"),
    jiwa("EPDS", 10, "flag"),
  ],
};

const TABLE: readonly Of[] = [
  CONTACT,
  {
    kind: "ANC",
    context: estimated,
    rows: [
      [
        { presentasi: "SUNGSANG" },
        "presentasi",
        "flag",
        "Sungsang pada UK 36 (perkiraan). Rujuk untuk rencana persalinan.",
      ],
    ],
  },
  {
    kind: "HAMIL",
    context: asked,
    rows: [
      [{ hpht: "2026-08-20" }, "hpht", "info", "UK 12 minggu · TM1 · HPL 27 Mei 2027"],
      [USG, "uk_perkiraan_minggu", "info", "UK 12 minggu · TM1 · HPL 27 Mei 2027 (perkiraan)"],
      [USG, "hpht", null],
    ],
  },
  {
    kind: "TIMBANG",
    context: boy,
    rows: [[{ bb_kg: 8.9 }, "bb_kg", "ok", "N · naik +200 g, minimal 200 g"]],
  },
  {
    kind: "TIMBANG",
    context: { ...boy, previous: [] },
    rows: [[{ bb_kg: 8.9 }, "bb_kg", "info", "B · baru, penimbangan pertama"]],
  },
  {
    kind: "TIMBANG",
    context: { ...boy, previous: boy.previous.slice(0, 1) },
    rows: [[{ bb_kg: 8.9 }, "bb_kg", "info", "O · tak dinilai"]],
  },
  {
    kind: "SKRINING_DEWASA",
    context: woman,
    rows: [
      [{ bb_kg: 62, tb_cm: 158 }, "tb_cm", "ok", "IMT 24,8 · normal (18,5–25,0)"],
      [{ lp_cm: 80 }, "lp_cm", "ok", "Normal (≤ 80)"],
      [{ lp_cm: 80.1 }, "lp_cm", "flag", "Obesitas sentral (> 80)"],
      [{ srq20: 6 }, "srq20", "flag", "Rujuk untuk pemeriksaan jiwa (≥ 6). Hasil skrining, bukan diagnosis."],
      [{ asam_urat: 6 }, "asam_urat", "ok", "Normal (≤ 6,0)"],
      [{ asam_urat: 6.1 }, "asam_urat", "flag", "Tinggi (> 6,0). Hasil skrining, bukan diagnosis."],
      [{ kolesterol: 199 }, "kolesterol", "ok", "Di bawah 200"],
      [{ kolesterol: 200 }, "kolesterol", "flag", "Tinggi (≥ 200). Hasil skrining, bukan diagnosis."],
      [
        { gula_darah: 200, jenis_gula: "SEWAKTU" },
        "gula_darah",
        "flag",
        "Dugaan DM (≥ 200). Hasil skrining, bukan diagnosis.",
      ],
      [{ iva: "NEGATIF" }, "iva", null],
      [{ iva: "POSITIF" }, "iva", "flag", "Periksa lebih lanjut. Hasil skrining, bukan diagnosis."],
    ],
  },
  {
    kind: "SKRINING_REMAJA",
    context: girl,
    rows: [
      [{ bb_kg: 45, tb_cm: 152 }, "tb_cm", "info", "IMT 19,5 · kategori belum tersedia"],
      [{ hb: 11.9 }, "hb", "flag", "Anemia (< 12,0). Hasil skrining, bukan diagnosis."],
      [{ lila_cm: 23.4 }, "lila_cm", "flag", "KEK (< 23,5). Hasil skrining, bukan diagnosis."],
    ],
  },
];

const CASES = TABLE.flatMap(({ rows, ...of }) =>
  rows.map(([data, field, tone, text]) => ({ of, kind: of.kind, data, field, tone, text })),
);

test.each(CASES)("$kind with $data: $text", ({ of, data, field, tone, text }) => {
  const [found] = at(of, data, field);
  expect(found?.tone ?? null).toBe(tone);
  if (text !== undefined) expect(found?.text).toBe(text);
});

test("no reactive test puts a badge under the name", () => {
  for (const code of REACTIVE)
    expect(at(CONTACT, { [code]: "REAKTIF" }, code).map(({ badge }) => badge)).toEqual([undefined]);
});

test("a registration tells weeks and HPL, and its risks", () => {
  const context = { ...mother, servedOn: "2026-06-29" } as const;
  const findings = SERVICES.HAMIL.findings({ hpht: "2026-04-20", para: 4, gravida: 5, abortus: 0 }, context);
  expect(findings).toMatchObject([
    { field: "hpht", text: "UK 10 minggu · TM1 · HPL 25 Jan 2027" },
    { field: "para", badge: "Anak ≥ 4" },
  ]);
});

test("a boy of 26 months, 8,8 kg and 80,4 cm: 2T, below the red line, short and thin", () => {
  const findings = SERVICES.TIMBANG.findings({ bb_kg: 8.8, pb_tb_cm: 80.4 }, boy);
  expect(findings.map(({ field, text }) => `${field}: ${text}`)).toEqual([
    "bb_kg: 2T · 2× tidak naik +100 g, minimal 200 g. Rujuk ke puskesmas.",
    "bb_kg: BB/U: Berat badan sangat kurang −3,12",
    "bb_kg: Di bawah garis merah. Rujuk ke puskesmas.",
    "pb_tb_cm: TB/U: Pendek −2,71",
    "pb_tb_cm: BB/TB: Gizi kurang −2,39",
  ]);
  expect(findings.flatMap(({ badge }) => badge ?? [])).toEqual(["2T", "BB/U sangat kurang", "BGM"]);
});

test("below two years the length is PB", () => {
  const context: FormContext = { ...boy, bornOn: "2025-11-12", previous: [] };
  const [length] = at({ kind: "TIMBANG", context }, { bb_kg: 9.6, pb_tb_cm: 75.7 }, "pb_tb_cm");
  // WHO, boys at 365 days: the median is 75.7 cm.
  expect(length).toMatchObject({ tone: "ok", text: expect.stringMatching(/^PB\/U normal (−?0,0\d)$/) });
});

test("a weight that cannot be is doubted", () => {
  expect(at({ kind: "TIMBANG", context: boy }, { bb_kg: 30 }, "bb_kg").at(-1)?.tone).toBe("warn");
});

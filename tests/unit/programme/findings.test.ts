import { expect, test } from "vitest";
import type { ServiceData } from "#lib/form/data";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { growthStandard } from "#lib/reference/who-tables";
import type { FormContext } from "#lib/service/finding";

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
const at = (kind: ServiceKind, data: ServiceData, context: FormContext, field: string) =>
  SERVICES[kind].findings(data, context).filter((finding) => finding.field === field);
const ofContact = (data: ServiceData, field: string) => at("ANC", data, mother, field)[0];

test("a contact is told its gestational age", () => {
  expect(ofContact({}, "served_on")?.text).toBe("UK 29 minggu 3 hari · TM3");
});

test.each([
  {
    data: { lila_cm: 23.5 },
    field: "lila_cm",
    tone: "ok",
    text: "Tidak KEK (≥ 23,5)",
  },
  {
    data: { lila_cm: 23.4 },
    field: "lila_cm",
    tone: "flag",
    text: "KEK (< 23,5). Hasil skrining, bukan diagnosis.",
  },
  { data: { hb: 11 }, field: "hb", tone: "ok", text: "Tidak anemia (≥ 11,0)" },
  {
    data: { hb: 10.9 },
    field: "hb",
    tone: "flag",
    text: "Anemia (< 11,0). Hasil skrining, bukan diagnosis.",
  },
  {
    data: { hb: 7 },
    field: "hb",
    tone: "flag",
    text: "Anemia (< 11,0). Hasil skrining, bukan diagnosis.",
  },
  {
    data: { hb: 6.9 },
    field: "hb",
    tone: "flag",
    text: "Anemia berat (< 7,0). Rujuk. Hasil skrining, bukan diagnosis.",
  },
  {
    data: { sistolik: 139, diastolik: 89 },
    field: "td",
    tone: "ok",
    text: "Di bawah 140/90",
  },
  {
    data: { sistolik: 142, diastolik: 92 },
    field: "td",
    tone: "flag",
    text: "≥ 140/90. Ulangi setelah 15 menit istirahat, periksa protein urin.",
  },
  {
    data: { sistolik: 150, diastolik: 110 },
    field: "td",
    tone: "flag",
    text: "≥ 160/110. Periksa protein urin dan rujuk hari ini.",
  },
  {
    data: { tfu_cm: 27 },
    field: "tfu_cm",
    tone: "ok",
    text: "Sesuai UK 29 (27–31)",
  },
  {
    data: { tfu_cm: 31 },
    field: "tfu_cm",
    tone: "ok",
    text: "Sesuai UK 29 (27–31)",
  },
  {
    data: { tfu_cm: 26.9 },
    field: "tfu_cm",
    tone: "flag",
    text: "Kurang dari UK 29 (27–31). Periksa HPHT dan ukur ulang.",
  },
  { data: { djj: 120 }, field: "djj", tone: "ok", text: "Normal (120–160)" },
  {
    data: { djj: 119 },
    field: "djj",
    tone: "flag",
    text: "Di luar 120–160. Ulangi; bila tetap, rujuk hari ini.",
  },
  { data: { djj: 160 }, field: "djj", tone: "ok", text: "Normal (120–160)" },
  {
    data: { djj: 161 },
    field: "djj",
    tone: "flag",
    text: "Di luar 120–160. Ulangi; bila tetap, rujuk hari ini.",
  },
  {
    data: { tb_cm: 144.9 },
    field: "tb_cm",
    tone: "flag",
    text: "Di bawah 145 cm: risiko panggul sempit.",
  },
  {
    data: { ttd_diberikan: 120 },
    field: "ttd_diberikan",
    tone: "ok",
    text: "Jumlah 180 tablet: TTD 180 terpenuhi",
  },
  {
    data: { ttd_diberikan: 119 },
    field: "ttd_diberikan",
    tone: "info",
    text: "Jumlah 179 dari 180 tablet",
  },
  {
    data: { tanda_bahaya: ["kejang"] },
    field: "tanda_bahaya",
    tone: "flag",
    text: "Tanda bahaya: tangani atau rujuk hari ini.",
  },
] as const)("contact with $data", ({ data, field, tone, text }) => {
  expect(ofContact(data, field)).toMatchObject({ tone, text });
});

test("no reactive test puts a badge under the name", () => {
  for (const code of ["hiv", "sifilis", "hbsag"]) {
    const found = ofContact({ [code]: "REAKTIF" }, code);
    expect(found?.tone).toBe("flag");
    expect(found?.badge).toBeUndefined();
  }
});

test.each([
  { alat: "SRQ20", skor: 5, tone: "ok" },
  { alat: "SRQ20", skor: 6, tone: "flag" },
  { alat: "EPDS", skor: 9, tone: "ok" },
  { alat: "EPDS", skor: 10, tone: "flag" },
])("$alat $skor: $tone", ({ alat, skor, tone }) => {
  expect(ofContact({ skrining_jiwa_alat: alat, skrining_jiwa_skor: skor }, "skrining_jiwa_skor")?.tone).toBe(
    tone,
  );
});

test("a registration tells weeks and HPL, and its risks", () => {
  const context = { ...mother, servedOn: "2026-06-29" } as const;
  const findings = SERVICES.HAMIL.findings({ hpht: "2026-04-20", para: 4, gravida: 5, abortus: 0 }, context);
  expect(findings).toMatchObject([
    { field: "hpht", text: "UK 10 minggu · TM1 · HPL 25 Jan 2027" },
    { field: "para", badge: "Anak ≥ 4" },
  ]);
});

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

test("the gain is judged against the month before, or said to be the first", () => {
  expect(at("TIMBANG", { bb_kg: 8.9 }, boy, "bb_kg")[0]).toMatchObject({
    tone: "ok",
    text: "N · naik +200 g, minimal 200 g",
  });
  expect(at("TIMBANG", { bb_kg: 8.9 }, { ...boy, previous: [] }, "bb_kg")[0]?.text).toBe(
    "B · baru, penimbangan pertama",
  );
  const long = { ...boy, previous: boy.previous.slice(0, 1) };
  expect(at("TIMBANG", { bb_kg: 8.9 }, long, "bb_kg")[0]?.text).toBe("O · tak dinilai");
});

test("below two years the length is PB", () => {
  const baby: FormContext = { ...boy, bornOn: "2025-11-12", previous: [] };
  const [length] = at("TIMBANG", { bb_kg: 9.6, pb_tb_cm: 75.7 }, baby, "pb_tb_cm");
  // WHO, boys at 365 days: the median is 75.7 cm.
  expect(length).toMatchObject({
    tone: "ok",
    text: expect.stringMatching(/^PB\/U normal (−?0,0\d)$/),
  });
});

test("a weight that cannot be is doubted", () => {
  expect(at("TIMBANG", { bb_kg: 30 }, boy, "bb_kg").at(-1)?.tone).toBe("warn");
});

const woman: FormContext = {
  sex: "P",
  bornOn: "1986-01-01",
  servedOn: "2026-11-12",
  previous: [],
};
const girl: FormContext = { ...woman, bornOn: "2011-01-01" };

test.each([
  {
    context: woman,
    data: { bb_kg: 62, tb_cm: 158 },
    field: "tb_cm",
    tone: "ok",
    text: "IMT 24,8 · normal (18,5–25,0)",
  },
  {
    context: girl,
    data: { bb_kg: 45, tb_cm: 152 },
    field: "tb_cm",
    tone: "info",
    text: "IMT 19,5 · kategori belum tersedia",
  },
  {
    context: woman,
    data: { lp_cm: 80 },
    field: "lp_cm",
    tone: "ok",
    text: "Normal (≤ 80)",
  },
  {
    context: woman,
    data: { lp_cm: 80.1 },
    field: "lp_cm",
    tone: "flag",
    text: "Obesitas sentral (> 80)",
  },
  {
    context: woman,
    data: { srq20: 6 },
    field: "srq20",
    tone: "flag",
    text: "Rujuk untuk pemeriksaan jiwa (≥ 6). Hasil skrining, bukan diagnosis.",
  },
  {
    context: woman,
    data: { asam_urat: 6 },
    field: "asam_urat",
    tone: "ok",
    text: "Normal (≤ 6,0)",
  },
  {
    context: woman,
    data: { asam_urat: 6.1 },
    field: "asam_urat",
    tone: "flag",
    text: "Tinggi (> 6,0). Hasil skrining, bukan diagnosis.",
  },
  {
    context: woman,
    data: { kolesterol: 199 },
    field: "kolesterol",
    tone: "ok",
    text: "Di bawah 200",
  },
  {
    context: woman,
    data: { kolesterol: 200 },
    field: "kolesterol",
    tone: "flag",
    text: "Tinggi (≥ 200). Hasil skrining, bukan diagnosis.",
  },
  {
    context: girl,
    data: { hb: 11.9 },
    field: "hb",
    tone: "flag",
    text: "Anemia (< 12,0). Hasil skrining, bukan diagnosis.",
  },
  {
    context: girl,
    data: { lila_cm: 23.4 },
    field: "lila_cm",
    tone: "flag",
    text: "KEK (< 23,5). Hasil skrining, bukan diagnosis.",
  },
  {
    context: woman,
    data: { gula_darah: 200, jenis_gula: "SEWAKTU" },
    field: "gula_darah",
    tone: "flag",
    text: "Dugaan DM (≥ 200). Hasil skrining, bukan diagnosis.",
  },
  {
    context: woman,
    data: { iva: "NEGATIF" },
    field: "iva",
    tone: undefined,
    text: undefined,
  },
  {
    context: woman,
    data: { iva: "POSITIF" },
    field: "iva",
    tone: "flag",
    text: "Periksa lebih lanjut. Hasil skrining, bukan diagnosis.",
  },
])("screening with $data: $text", ({ context, data, field, tone, text }) => {
  const kind = context === girl ? "SKRINING_REMAJA" : "SKRINING_DEWASA";
  const [found] = at(kind, data, context, field);
  expect({ tone: found?.tone, text: found?.text }).toEqual({ tone, text });
});

test("what is reckoned from an estimated HPHT is called so, beside the field in which it was told", () => {
  const late = { ...mother, hphtOn: "2026-03-05", hphtEstimated: true } as const;
  expect(at("ANC", { presentasi: "SUNGSANG" }, late, "presentasi")[0]?.text).toBe(
    "Sungsang pada UK 36 (perkiraan). Rujuk untuk rencana persalinan.",
  );
  const { hphtOn: _, ...asked } = { ...mother, previous: [] };
  const registered = { hpht: "2026-08-20", hpht_cara: "USG", uk_perkiraan_minggu: 12 };
  expect(at("HAMIL", registered, asked, "uk_perkiraan_minggu")[0]?.text).toBe(
    "UK 12 minggu · TM1 · HPL 27 Mei 2027 (perkiraan)",
  );
  expect(at("HAMIL", registered, asked, "hpht")).toEqual([]);
  expect(at("HAMIL", { hpht: "2026-08-20" }, asked, "hpht")[0]?.text).toBe(
    "UK 12 minggu · TM1 · HPL 27 Mei 2027",
  );
});

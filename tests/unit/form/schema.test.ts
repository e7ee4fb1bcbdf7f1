import { expect, test } from "vitest";
import { fieldsOf } from "#lib/action/messages";
import type { FormValues } from "#lib/action/result";
import { schemaOf } from "#lib/form/schema";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";

const contact: FormValues = {
  petugas: "BIDAN",
  bb_kg: "58,4",
  sistolik: "120",
  diastolik: "80",
  tanda_bahaya_ada: "tidak",
};

function read(kind: ServiceKind, entries: FormValues, kader = false) {
  const result = schemaOf(SERVICES[kind], { kader }).safeParse(entries);
  return result.success ? { data: result.data } : { problems: fieldsOf(result.error) };
}

const problemWith = (more: FormValues) => read("ANC", { ...contact, ...more }).problems;

test("an antenatal contact is read into numbers, words and lists", () => {
  expect(
    read("ANC", {
      ...contact,
      hb: "11.4",
      konseling: "ya",
      p4k: "tidak",
      usg: "",
    }),
  ).toEqual({
    data: {
      petugas: "BIDAN",
      bb_kg: 58.4,
      sistolik: 120,
      diastolik: 80,
      hb: 11.4,
      konseling: true,
      p4k: false,
      tanda_bahaya: [],
    },
  });
});

test("what was not measured is absent", () => {
  const { bb_kg: _, sistolik: __, diastolik: ___, ...rest } = contact;
  const { data } = read("ANC", { ...rest, tidak_diukur: ["bb_kg", "td"] });
  expect(data).toEqual({ petugas: "BIDAN", tanda_bahaya: [] });
});

test("a required measurement left empty says how to go on", () => {
  expect(problemWith({ sistolik: "", diastolik: "" })).toEqual({
    td: 'Tekanan darah belum diisi. Bila tidak diukur, pilih "tidak diukur".',
  });
});

test("who examined cannot be left out as not measured", () => {
  expect(problemWith({ petugas: "", tidak_diukur: "petugas" })).toEqual({
    petugas: "Pemeriksa belum diisi.",
  });
});

test("a value and 'tidak diukur' contradict each other", () => {
  expect(problemWith({ tidak_diukur: "bb_kg" })).toEqual({
    bb_kg: 'Berat badan sudah diisi. Hapus angkanya, atau batalkan "tidak diukur".',
  });
});

test.each([
  { bb_kg: "19,9", problem: "Berat badan 19,9 kg di luar batas 20–200 kg." },
  { bb_kg: "20", problem: undefined },
  { bb_kg: "200", problem: undefined },
  { bb_kg: "300", problem: "Berat badan 300 kg di luar batas 20–200 kg." },
  {
    bb_kg: "58,45",
    problem: "Berat badan paling banyak 1 angka di belakang koma.",
  },
  { bb_kg: "58,40", problem: undefined },
  { bb_kg: "\u202a58,4\u202c", problem: undefined },
  {
    bb_kg: "lima",
    problem: "Berat badan bukan angka. Tulis angkanya saja, misalnya 12,5.",
  },
  {
    bb_kg: "1.058,4",
    problem: "Berat badan bukan angka. Tulis angkanya saja, misalnya 12,5.",
  },
])("a weight of $bb_kg", ({ bb_kg, problem }) => {
  expect(problemWith({ bb_kg })?.bb_kg).toBe(problem);
});

test.each([
  {
    sistolik: "80",
    diastolik: "120",
    problem: "Sistolik harus lebih tinggi dari diastolik. Periksa keduanya.",
  },
  {
    sistolik: "120",
    diastolik: "120",
    problem: "Sistolik harus lebih tinggi dari diastolik. Periksa keduanya.",
  },
  { sistolik: "121", diastolik: "120", problem: undefined },
  {
    sistolik: "120",
    diastolik: "",
    problem: "Tekanan darah belum lengkap: isi sistolik dan diastolik.",
  },
  {
    sistolik: "1200",
    diastolik: "80",
    problem: "Sistolik 1.200 mmHg di luar batas 60–300 mmHg.",
  },
])("a blood pressure of $sistolik over $diastolik", ({ problem, ...pressure }) => {
  expect(problemWith(pressure)?.td).toBe(problem);
});

test("danger signs are ticked after 'ada', and only then", () => {
  expect(
    read("ANC", {
      ...contact,
      tanda_bahaya_ada: "ya",
      tanda_bahaya: ["kejang", "perdarahan"],
    }).data,
  ).toMatchObject({
    tanda_bahaya: ["kejang", "perdarahan"],
  });
  expect(read("ANC", { ...contact, tanda_bahaya_ada: "ya", tanda_bahaya: "kejang" }).data).toMatchObject({
    tanda_bahaya: ["kejang"],
  });
  expect(problemWith({ tanda_bahaya_ada: "ya" })).toEqual({
    tanda_bahaya: 'Tandai yang ada, atau pilih "Tidak ada".',
  });
  expect(problemWith({ tanda_bahaya: ["kejang"] })).toEqual({
    tanda_bahaya: '"Tidak ada" dipilih, tetapi ada yang ditandai. Pilih salah satu.',
  });
  expect(problemWith({ tanda_bahaya_ada: "" })).toEqual({
    tanda_bahaya: 'Tanda bahaya belum dijawab. Pilih "Tidak ada" atau "Ada tanda bahaya".',
  });
  expect(problemWith({ tanda_bahaya_ada: "ya", tanda_bahaya: "naga" })?.tanda_bahaya).toContain(
    "tidak dikenali",
  );
});

test("a glucose needs to say of which kind it is", () => {
  expect(problemWith({ gula_darah: "126" })).toEqual({
    jenis_gula: "Pilih jenis gula darah: sewaktu, puasa, atau 2 jam sesudah makan.",
  });
  expect(read("ANC", { ...contact, gula_darah: "126", jenis_gula: "PUASA" }).data).toMatchObject({
    jenis_gula: "PUASA",
  });
});

test("an answer that is not in the list is refused", () => {
  expect(problemWith({ petugas: "DUKUN" })).toEqual({
    petugas: "Pilih pemeriksa dari daftar.",
  });
  expect(problemWith({ konseling: "mungkin" })).toEqual({
    konseling: "Pilih ya atau tidak.",
  });
});

test("what a kader may not measure is not kept, even when sent", () => {
  const entries = {
    bb_kg: "60",
    sistolik: "130",
    diastolik: "85",
    gula_darah: "210",
    jenis_gula: "SEWAKTU",
  };
  expect(read("SKRINING_DEWASA", entries, true).data).toEqual({
    bb_kg: 60,
    sistolik: 130,
    diastolik: 85,
  });
});

test("a score is kept as a number", () => {
  const entries = {
    bb_kg: "50",
    sistolik: "130",
    diastolik: "85",
    aks_bab: "2",
    aks_mandi: "0",
  };
  expect(read("SKRINING_LANSIA", entries).data).toMatchObject({
    aks_bab: 2,
    aks_mandi: 0,
  });
});

test.each([
  {
    served_on: "2026-04-19",
    problem: "Tanggal layanan sebelum HPHT. Periksa salah satunya.",
  },
  { served_on: "2026-04-20", problem: undefined },
  // HPHT + 308 days, the last of 44 weeks.
  { served_on: "2027-02-22", problem: undefined },
  {
    served_on: "2027-02-23",
    problem: "HPHT lebih dari 44 minggu sebelum tanggal layanan. Periksa salah satunya.",
  },
])("HPHT 20 April 2026, registered on $served_on", ({ served_on, problem }) => {
  const entries = {
    hpht: "2026-04-20",
    gravida: "2",
    para: "1",
    abortus: "0",
    served_on,
  };
  expect(read("HAMIL", entries).problems?.hpht).toBe(problem);
});

test("this pregnancy counts among the pregnancies", () => {
  const entries = { hpht: "2026-04-20", para: "1", abortus: "1" };
  expect(read("HAMIL", { ...entries, gravida: "2" }).problems).toEqual({
    gravida: "Gravida paling sedikit 3: para + abortus + kehamilan ini.",
  });
  expect(read("HAMIL", { ...entries, gravida: "3" }).data).toMatchObject({
    gravida: 3,
  });
});

test("a day that the calendar does not have is refused", () => {
  const entries = { hpht: "2026-02-30", gravida: "1", para: "0", abortus: "0" };
  expect(read("HAMIL", entries).problems).toEqual({
    hpht: "30 Februari 2026 tidak ada di kalender. Periksa tanggalnya.",
  });
});

test("a child may be weighed in hundredths of a kilogram", () => {
  expect(read("TIMBANG", { bb_kg: "8,45" }).data).toEqual({ bb_kg: 8.45 });
});

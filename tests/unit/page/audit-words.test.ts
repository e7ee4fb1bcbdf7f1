import { expect, test } from "vitest";
import { detailLines, idsIn } from "#lib/page/audit/words";

const DESA = "11111111-1111-7111-8111-111111111111";
const PERSON = "22222222-2222-7222-8222-2222abcdef12";
const NAMES = new Map([[DESA, "Kampong Damai"]]);
const lines = (details: object) => detailLines(details, NAMES).map(({ label, text }) => `${label} ${text}`);

test("a change reads as before and after; what stayed is left out", () => {
  expect(lines({ name: ["Bidan Sri", "Bidan Sri W."], unit: ["A", "A"] })).toEqual([
    "nama Bidan Sri → Bidan Sri W.",
  ]);
});

test("the sasaran of a desa reads with its name, the first figure begins with a dash", () => {
  expect(
    lines({ year: 2026, group: "BUMIL", changes: [{ desaId: DESA, before: null, after: 1071 }] }),
  ).toEqual(["tahun 2026", "kelompok Ibu hamil", "Kampong Damai – → 1.071"]);
});

test("a figure that is told by sex from now on reads so", () => {
  const changes = [{ desaId: DESA, before: 1071, after: { L: 500, P: 571 } }];
  expect(lines({ group: "LANSIA", source: "DAERAH", document: "SK 12/2026", changes })).toEqual([
    "kelompok Lanjut usia, 60 tahun ke atas",
    "sumber Daerah",
    "dasar SK 12/2026",
    "Kampong Damai 1.071 → L 500, P 571",
  ]);
});

test("the source that counts reads as before and after", () => {
  expect(lines({ since: "2026-12", before: "PUSDATIN", after: "DAERAH", document: "SK 14/2026" })).toEqual([
    "mulai Desember 2026",
    "dasar SK 14/2026",
    "diubah Pusdatin → Daerah",
  ]);
});

test("a number told without names reads with its fact, its time, who told it, old and new", () => {
  const weekly = { fact: "DIARE", period: "2026-W45", source: "UNIT", version: 2 };
  expect(lines({ ...weekly, before: { L: 1, P: 0 }, after: { L: 2, P: 0 } })).toEqual([
    "angka Kasus diare (SKDR)",
    "masa minggu 45 tahun 2026",
    "versi 2",
    "sumber Unit sendiri",
    "diubah L 1, P 0 → L 2, P 0",
  ]);
  expect(lines({ source: "PMB", since: "2026-12", before: false, after: true })).toEqual([
    "mulai Desember 2026",
    "sumber Praktik mandiri bidan, tanpa nama",
    "diubah tidak → ya",
  ]);
});

test("a target reads in percent, and one that is taken away as tanpa target", () => {
  expect(lines({ indicator: "KIA03", since: "2027-01", before: 955, after: null })).toEqual([
    "indikator K4",
    "mulai Januari 2027",
    "diubah 95,5% → tanpa target",
  ]);
});

test("a person has no name here, only the end of the id", () => {
  expect(lines({ loser: PERSON })).toEqual(["data yang digabung …abcdef12"]);
});

test("every id among the details is found, also deep inside", () => {
  expect(idsIn({ puskesmas: [null, DESA], changes: [{ desaId: PERSON }] })).toEqual([DESA, PERSON]);
});

test("a list of names that was opened reads with its filter and its number", () => {
  expect(
    lines({ total: 18, page: 1, basis: "PROYEKSI", month: "2026-10", indicator: "KIA03", list: "belum" }),
  ).toEqual([
    "daftar belum",
    "indikator K4",
    "bulan Oktober 2026",
    "sasaran proyeksi",
    "jumlah 18",
    "halaman 1",
  ]);
});

test("how a pregnancy ended is a word, not a code", () => {
  expect(lines({ outcome: "KEGUGURAN", on: "2026-10-02" })).toEqual([
    "hasil keguguran",
    "tanggal 2 Okt 2026",
  ]);
});

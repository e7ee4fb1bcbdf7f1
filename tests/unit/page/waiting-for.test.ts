import { expect, test } from "vitest";
import { type OfficeFacts, waitingFor, waitingTitle } from "#lib/page/home/office";

const IN_ORDER: OfficeFacts = {
  backup: { late: false, title: "Cadangan terakhir kemarin." },
  withoutAccount: [
    { kind: "PUSKESMAS", count: 0, names: [] },
    { kind: "PUSTU", count: 0, names: [] },
    { kind: "POSYANDU", count: 0, names: [] },
  ],
  neverEntered: 0,
  year: 2026,
  desa: 49,
  sasaran: [],
  nextYear: null,
  targets: [],
  unserved: [],
};

const without = (count: number, ...names: string[]): Partial<OfficeFacts> => ({
  withoutAccount: [{ kind: "POSYANDU", count, names }],
});

test("what is in order is told once each, and nothing waits", () => {
  const all = waitingFor(IN_ORDER);

  expect(all.map(({ title, tone }) => [title, tone])).toEqual([
    ["Cadangan terakhir kemarin", "done"],
    ["Sasaran 2026 lengkap", "done"],
    ["Semua indikator bertarget", "done"],
    ["Semua unit punya akun", "done"],
  ]);
  expect(waitingTitle(all)).toBe("Tidak ada yang menunggu admin");
});

const NEXT = { year: 2027, filled: false };
const K4 = { code: "KIA03", label: "K4" };

test.each([
  [
    { backup: { late: true, title: "Cadangan terlambat." } },
    "danger",
    "Cadangan terlambat",
    "Buat cadangan hari ini dan periksa jadwalnya.",
  ],
  [
    { unserved: ["Badau"] },
    "danger",
    "1 desa tanpa puskesmas bulan ini",
    "Badau. Angkanya tidak masuk puskesmas mana pun.",
  ],
  [without(1, "Melati"), "open", "1 posyandu tanpa akun", "Melati"],
  [without(3, "Melati", "Kenanga", "Mawar"), "open", "3 posyandu tanpa akun", "Melati, Kenanga, Mawar"],
  [
    without(4, "Melati", "Kenanga", "Mawar"),
    "open",
    "4 posyandu tanpa akun",
    "Melati, Kenanga, Mawar, dan 1 lainnya",
  ],
  [
    without(1200, "Melati", "Kenanga", "Mawar"),
    "open",
    "1.200 posyandu tanpa akun",
    "Melati, Kenanga, Mawar, dan 1.197 lainnya",
  ],
  [
    { neverEntered: 1 },
    "open",
    "1 akun belum pernah masuk",
    "Kata sandi pertama berlaku tujuh hari; sesudahnya setel ulang.",
  ],
  [
    { nextYear: NEXT },
    "open",
    "Sasaran 2027 belum diisi",
    "Mulai Januari 2027 persen tidak dihitung tanpa sasaran; dinkes yang mengisi.",
  ],
  [
    { targets: [K4] },
    "open",
    "1 indikator tanpa target",
    "K4. Statusnya tidak dinilai; dinkes yang menetapkan.",
  ],
  [
    { sasaran: [{ group: "BUMIL", desa: 1 }] },
    "open",
    "Sasaran 2026 belum lengkap",
    "Belum diisi: Ibu hamil 1 desa. Tanpa sasaran persen tidak dihitung; dinkes yang mengisi.",
  ],
] as const satisfies [Partial<OfficeFacts>, string, string, string][])("%o", (facts, tone, title, text) => {
  const waiting = waitingFor({ ...IN_ORDER, ...facts });
  const open = waiting.filter((one) => one.tone !== "done");

  expect(open.map((one) => [one.tone, one.title, one.text])).toEqual([[tone, title, text]]);
  expect(waitingTitle(waiting)).toBe("1 hal menunggu admin");
});

test.each([
  ["no other year is asked for before November", { nextYear: null }],
  ["nor once it is filled", { nextYear: { ...NEXT, filled: true } }],
  ["nobody who has never entered", { neverEntered: 0 }],
  ["a kind of which none lacks an account", without(0)],
])("%s", (_, facts) => {
  expect(waitingFor({ ...IN_ORDER, ...facts }).every(({ tone }) => tone === "done")).toBe(true);
});

test("the group that most desa lack is opened, and all are named", () => {
  const sasaran = [
    { group: "BUMIL", desa: 1 },
    { group: "BALITA", desa: 2 },
  ] as const;
  const item = waitingFor({ ...IN_ORDER, sasaran: [...sasaran] }).find(({ key }) => key === "sasaran");

  expect(item?.href).toContain("BALITA");
  expect(item?.text).toContain("Ibu hamil 1 desa, Balita 12–59 bulan 2 desa.");
});

test("danger stands before work, work before what is in order", () => {
  const all = waitingFor({ ...IN_ORDER, ...without(1, "Melati"), unserved: ["Badau"], targets: [K4] });

  expect(all.map(({ key }) => key)).toEqual(["desa", "akun POSYANDU", "target", "cadangan", "sasaran"]);
});

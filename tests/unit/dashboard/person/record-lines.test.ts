import { expect, test } from "vitest";
import { OTHER_KLASTER } from "#lib/dashboard/person/file";
import { mothersIn } from "#lib/dashboard/person/mother";
import { newsOf } from "#lib/dashboard/person/news";
import { recordYears } from "#lib/dashboard/person/record-lines";
import { typedAs } from "#lib/dashboard/person/typed-search";
import { fileOf, history } from "#tests/unit/dashboard/person/people";

const bidan = { role: "PUSTU", klaster: null, timeZone: "Asia/Jakarta" } as const;
const kader = { ...bidan, role: "KADER" } as const;

const woman = history({ bornOn: "1998-03-04" });
const anc = {
  id: "a1",
  kind: "ANC",
  servedOn: "2026-10-28",
  data: { petugas: "BIDAN", bb_kg: 57.5, sistolik: 142, diastolik: 92 },
  derived: { uk_minggu: 27 },
} as const;
const lineFor = (actor: Parameters<typeof recordYears>[1], more: object = {}) =>
  recordYears(fileOf(woman, [{ ...anc, ...more }]), actor)[0]?.lines[0];

test("a line says what was given, what was found, by whom and where", () => {
  expect(lineFor(bidan)).toMatchObject({
    label: "Kontak ANC",
    summary: "UK 27 · 57,5 kg · TD 142/92",
    flags: ["TD ≥ 140/90"],
    recordedBy: "Kader Wati",
    place: "Posyandu",
    writtenOn: "2026-11-12",
    correctHref: "/orang/p1/catat/anc?perbaiki=a1",
    voidable: true,
  });
});

test.each([
  { data: { bb_kg: 49, pb_tb_cm: 58 }, derived: { tbu: 0.1 }, told: ["49 kg"] },
  { data: { bb_kg: 5.2, pb_tb_cm: 98 }, derived: { bbu: 0.1 }, told: ["98 cm"] },
  { data: { bb_kg: 49, pb_tb_cm: 98 }, derived: {}, told: ["49 kg", "98 cm"] },
  { data: { bb_kg: 5.2, pb_tb_cm: 58 }, derived: { bbu: 0.1, tbu: 0.1 }, told: [] },
  { data: { bb_kg: 5.2 }, derived: { bbu: 0.1 }, told: [] },
  // With edema no weight is judged.
  { data: { bb_kg: 5.2, edema: true }, derived: {}, told: [] },
])("of $data, with the z-scores $derived: $told is not counted", ({ data, derived, told }) => {
  const weighing = { kind: "TIMBANG", data, derived: { umur_hari: 61, ...derived } };
  expect(lineFor(bidan, weighing)?.implausible).toEqual(told);
  const voided = { at: new Date(), by: "Bidan Sri", reason: "salah orang", replaced: false };
  expect(lineFor(bidan, { ...weighing, voided })?.implausible).toEqual([]);
});

test("a kader and a kepala puskesmas change no antenatal record", () => {
  expect(lineFor(kader)).toMatchObject({ correctHref: null, voidable: false });
  expect(lineFor({ ...bidan, role: "KAPUS" })).toMatchObject({ correctHref: null, voidable: false });
});

test("of another klaster there is a date and nothing else", () => {
  const line = lineFor(
    { ...bidan, role: "PJ_KLASTER", klaster: "KLASTER_3" },
    { closed: true, kind: OTHER_KLASTER, data: {}, derived: {}, recordedBy: "", place: null },
  );
  expect(line).toMatchObject({
    label: "Layanan klaster lain",
    summary: "",
    recordedBy: "",
    place: "",
    flags: [],
    entries: [],
    voidable: false,
  });
});

test("a voided record says by whom and why, and is not voided again", () => {
  const voided = {
    at: new Date("2026-11-12T22:30:00Z"),
    by: "Bidan Sri",
    reason: "salah orang",
    replaced: false,
  };
  expect(lineFor(bidan, { voided })).toMatchObject({
    // Half past five in the morning of the next day in Jakarta.
    voided: { on: "2026-11-13", by: "Bidan Sri", reason: "salah orang" },
    flags: [],
    voidable: false,
    correctHref: null,
  });
});

test("what was searched for goes to the field it fits", () => {
  expect(typedAs("1902 0150 0398 9001")).toEqual({ nik: "1902015003989001" });
  expect(typedAs(" Siti Aminah ")).toEqual({ name: "Siti Aminah" });
  expect(typedAs(undefined)).toEqual({});
});

test("a carried list of mothers is read only when it is one", () => {
  expect(mothersIn('[{"id":"1","name":"Yulia","note":""},{"id":2}]')).toEqual([
    { id: "1", name: "Yulia", note: "" },
  ]);
  expect(mothersIn("bukan JSON")).toEqual([]);
  expect(mothersIn(undefined)).toEqual([]);
});

test("a message can say only what the house knows", () => {
  expect(newsOf("pindah")?.text).toMatch(/^Tersimpan\./);
  expect(newsOf("<b>")).toBeNull();
  expect(newsOf("toString")).toBeNull();
});

import { expect, test } from "vitest";
import { newsOf } from "#lib/entry/news";
import type { ServiceData } from "#lib/form/data";
import type { MaskCode } from "#lib/measure/slots";
import { type FileRecord, OTHER_KLASTER } from "#lib/page/person/file";
import { recordYears } from "#lib/page/person/record-lines";
import { mothersIn } from "#lib/page/registration/mother";
import { typedAs } from "#lib/page/search/typed-search";
import type { Day } from "#lib/period/day";
import { derive } from "#lib/recording/derive";
import { historyOf, recordOf, twelve } from "#tests/support/twelve-bits";
import { fileOf, history } from "#tests/unit/page/person/people";

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

const [D, NT, O] = ["ditimbang (D)", "naik atau tidak (N/T)", "naik atau tidak (jadi O)"];
const BBU = "BB/U dan BGM";

// A girl of 61 days: 49 kg and 98 cm are possible for nobody of that age; 7,4 kg with 50 cm not together.
test.each([
  [{ bb_kg: 49, pb_tb_cm: 58 }, "49 kg", [O, BBU, "BB/PB"], [D, "PB/U"]],
  [{ bb_kg: 5.2, pb_tb_cm: 98 }, "98 cm", ["PB/U", "BB/PB"], [D, NT, BBU]],
  [{ bb_kg: 49, pb_tb_cm: 98 }, "49 kg, 98 cm", [O, BBU, "PB/U", "BB/PB"], [D]],
  [{ bb_kg: 7.4, pb_tb_cm: 50 }, "7,4 kg dengan 50 cm", ["BB/PB"], [D, NT, BBU, "PB/U"]],
  [{ pb_tb_cm: 98 }, "98 cm", ["PB/U"], []],
  // With edema no weight is judged by z: it counts as below -3 SD.
  [{ bb_kg: 49, pb_tb_cm: 98, edema: true }, "98 cm", ["PB/U"], [D, NT, BBU, "BB/PB"]],
] as const)("of %j, %s is not counted for %j, but for %j", (data, what, notIn, stillIn) => {
  expect(weighed(data)).toEqual({ what, notIn: notIn.join(", "), stillIn: stillIn.join(", ") });
  const voided = { at: new Date(), by: "Bidan Sri", reason: "salah orang", replaced: false };
  expect(weighed(data, { voided })).toBeNull();

  const measures = {
    [D]: "D",
    [NT]: "JUDGED",
    [BBU]: "BBU_VALID",
    "PB/U": "TBU_VALID",
    "BB/PB": "BBTB_VALID",
  } as const;
  const still: readonly string[] = stillIn;
  for (const [words, code] of Object.entries(measures))
    expect(`${code} ${countsInOctober(data, code)}`).toBe(`${code} ${still.includes(words)}`);
});

/** After a weighing in September that it is judged by. */
function countsInOctober(data: ServiceData, code: MaskCode): boolean {
  const [bornOn, sex] = ["2026-08-31", "P"] as const;
  const records = (
    [
      ["2026-09-30", { bb_kg: 4.2 }],
      ["2026-10-31", data],
    ] as const
  ).map(([servedOn, entered]) =>
    recordOf("TIMBANG", servedOn, {
      data: entered,
      derived: derive("TIMBANG", entered, { sex, bornOn, servedOn, previous: [] }),
    }),
  );
  return twelve(historyOf(bornOn, { records }), code, 2026)[9] === "x";
}

test.each([
  { bb_kg: 5.2, pb_tb_cm: 58 },
  { bb_kg: 5.2 },
  { bb_kg: 5.2, edema: true },
  // Below the shortest length of the tables no weight for length is told, and nothing is strange.
  { bb_kg: 2.3, pb_tb_cm: 44.5 },
])("%j counts for all that was measured", (data) => {
  expect(weighed(data, { servedOn: data.bb_kg < 3 ? "2026-09-01" : "2026-10-31" })).toBeNull();
});

/** As saved for a girl born on the last of August. */
function weighed(data: ServiceData, more: { servedOn?: Day; voided?: object } = {}) {
  const baby = history({ bornOn: "2026-08-31" });
  const servedOn = more.servedOn ?? "2026-10-31";
  const derived = derive("TIMBANG", data, { sex: "P", bornOn: baby.bornOn, servedOn, previous: [] });
  const line = { kind: "TIMBANG", servedOn, data, derived, ...more } as Partial<FileRecord>;
  return recordYears(fileOf(baby, [line]), bidan)[0]?.lines[0]?.implausible;
}

test.each([
  { servedOn: "2026-11-12", recorded: "2026-11-12T03:00:00Z", late: false },
  { servedOn: "2026-11-11", recorded: "2026-11-12T03:00:00Z", late: false },
  { servedOn: "2026-11-10", recorded: "2026-11-12T03:00:00Z", late: true },
  // Half past five in the morning of the 13th in Jakarta.
  { servedOn: "2026-11-11", recorded: "2026-11-12T22:30:00Z", late: true },
  { servedOn: "2026-09-22", recorded: "2026-11-12T03:00:00Z", late: true },
] as const)("of $servedOn, written down $recorded: susulan $late", ({ servedOn, recorded, late }) => {
  expect(lineFor(bidan, { servedOn, recordedAt: new Date(recorded) })).toMatchObject({ late });
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
    late: false,
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

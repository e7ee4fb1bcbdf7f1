import { expect, test } from "vitest";
import { dueServices } from "#lib/page/person/due-services";
import { pregnanciesOf } from "#lib/page/person/pregnancies";
import type { Day } from "#lib/period/day";
import { openPregnancy } from "#lib/pregnancy/open-pregnancy";
import { dueBadge } from "#lib/service/due-words";
import { history, pregnancy, record, TODAY } from "#tests/unit/page/person/people";

const bidan = { role: "PUSTU", klaster: null } as const;

const contact = (on: Day, petugas = "BIDAN") =>
  record("ANC", on, { pregnancyId: "k1", data: { petugas, ttd_diberikan: 30 } });

// HPHT 20 Apr: TM1 to 25 Jul (12 weeks 6 days), TM2 to 17 Oct (24 weeks 6 days); 12 Nov is 29 weeks 3 days.
const siti = history({
  bornOn: "1998-03-04",
  pregnancies: [pregnancy("2026-04-20", { registeredOn: "2026-06-03" })],
  records: [contact("2026-06-03", "DOKTER"), contact("2026-08-05"), contact("2026-10-28")],
});

test("an open pregnancy says its age, its contacts per trimester and what is still possible", () => {
  const [view] = pregnanciesOf({ history: siti, babies: new Map() }, TODAY);
  expect(view).toMatchObject({
    open: true,
    uk: "29 minggu 3 hari",
    hplOn: "2027-01-25",
    contacts: 3,
    tablets: { given: 90, wanted: 180 },
    trimesters: [
      { name: "TM1", done: 1, needed: 1 },
      { name: "TM2", done: 1, needed: 2 },
      { name: "TM3", done: 1, needed: 3 },
    ],
    goals: [
      { goal: "K4", state: "BISA", words: "masih bisa: TM3 kurang 1" },
      {
        goal: "K6",
        state: "TIDAK_BISA",
        words: "tidak bisa lagi: TM2 kurang 1, TM3 kurang 2, dokter TM3 belum",
      },
    ],
    next: { from: "2026-11-25", badge: { tone: "wait", text: "25 Nov" } },
  });
});

test("an ended pregnancy has no next contact; what was not reached stays so", () => {
  const ended = history({
    ...siti,
    pregnancies: [pregnancy("2026-04-20", { ended: { on: "2026-11-02", kind: "LAHIR" } })],
  });
  const [view] = pregnanciesOf({ history: ended, babies: new Map() }, TODAY);
  expect(view).toMatchObject({ open: false, uk: null, next: null });
  expect(view?.goals[0]).toMatchObject({ state: "TIDAK_BISA", words: "tidak tercapai: TM3 kurang 1" });
});

test("a pregnancy without outcome takes contacts to the end of the 44th week", () => {
  const woman = (hphtOn: Day) => history({ bornOn: "1998-03-04", pregnancies: [pregnancy(hphtOn)] });
  expect(openPregnancy(woman("2026-01-08"), TODAY)).not.toBeNull();
  expect(openPregnancy(woman("2026-01-07"), TODAY)).toBeNull();
});

test.each([
  { from: "2026-11-25", lateAfter: "2026-12-12", tone: "wait", text: "25 Nov" },
  { from: "2026-11-20", lateAfter: "2026-12-12", tone: "wait", text: "20 Nov" },
  { from: "2027-01-01", lateAfter: "2027-01-20", tone: "wait", text: "1 Jan 2027" },
  { from: "2026-11-12", lateAfter: "2027-01-03", tone: "due", text: "s.d. 3 Jan 2027" },
  { from: "2026-11-19", lateAfter: "2026-12-12", tone: "due", text: "7 hari lagi" },
  { from: "2026-11-12", lateAfter: "2026-11-30", tone: "due", text: "s.d. 30 Nov" },
  { from: "2026-10-01", lateAfter: "2026-11-12", tone: "due", text: "hari ini" },
  { from: "2026-10-01", lateAfter: "2026-11-11", tone: "late", text: "terlambat 1 hari" },
] as const)("due from $from to $lateAfter is $text", ({ from, lateAfter, ...badge }) => {
  expect(dueBadge({ from, lateAfter }, TODAY)).toEqual(badge);
});

test("the next services of a pregnant woman: the contact and the yearly screening", () => {
  expect(dueServices(siti, { actor: bidan, today: TODAY })).toEqual([
    { label: "Kontak ANC ke-4", badge: { tone: "wait", text: "25 Nov" }, href: "/orang/p1/catat/anc" },
    {
      label: "Skrining usia dewasa 2026",
      badge: { tone: "due", text: "s.d. 31 Des" },
      href: "/orang/p1/catat/skrining-dewasa",
    },
  ]);
});

test("a child weighed this month is done, one measured last quarter is due", () => {
  const child = history({
    bornOn: "2024-09-02",
    records: [
      record("TIMBANG", "2026-09-11", { data: { bb_kg: 8.6, pb_tb_cm: 79.4 } }),
      record("TIMBANG", "2026-11-12", { data: { bb_kg: 8.8 } }),
    ],
  });
  expect(dueServices(child, { actor: bidan, today: TODAY })).toEqual([
    { label: "Timbang November", badge: { tone: "done", text: "selesai 12 Nov" }, href: null },
    {
      label: "Ukur PB/TB triwulan ini",
      badge: { tone: "due", text: "s.d. 31 Des" },
      href: "/orang/p1/catat/timbang",
    },
  ]);
});

test("a screening begun by a kader and finished by a nurse is done; begun alone it says what is missing", () => {
  const begun = record("SKRINING_DEWASA", "2026-10-03", {
    data: { bb_kg: 74, tb_cm: 165, sistolik: 120, diastolik: 80, merokok: "TIDAK" },
  });
  const finished = record("SKRINING_DEWASA", "2026-10-20", {
    data: { gula_darah: 101, jenis_gula: "SEWAKTU" },
  });
  const due = (...records: (typeof begun)[]) =>
    dueServices(history({ sex: "L", bornOn: "1974-01-09", records }), { actor: bidan, today: TODAY })[0];
  expect(due(begun)).toMatchObject({ note: "kurang gula darah", badge: { tone: "due" } });
  expect(due(begun, finished)).toMatchObject({ badge: { tone: "done", text: "selesai 20 Okt" }, href: null });
});

test("done on the day that completes it, whatever is added later", () => {
  const complete = { bb_kg: 74, tb_cm: 165, sistolik: 120, diastolik: 80, merokok: "TIDAK", gula_darah: 101 };
  const records = [
    record("SKRINING_DEWASA", "2026-10-03", { data: complete }),
    record("SKRINING_DEWASA", "2026-11-02", { data: { lp_cm: 84 } }),
  ];
  const [due] = dueServices(history({ sex: "L", bornOn: "1974-01-09", records }), {
    actor: bidan,
    today: TODAY,
  });
  expect(due?.badge.text).toBe("selesai 3 Okt");
});

test.each([
  ["2026-09-14", "kurang IMT atau lingkar perut, tekanan darah, gula darah, merokok"],
  ["2026-09-15", undefined],
] as const)("of a pupil of fifteen since 15 September, screened on %s, it says %s", (on, note) => {
  const data = {
    ...{ bb_kg: 50, tb_cm: 160, sistolik: 110, diastolik: 70, merokok: "TIDAK", gula_darah: 101 },
    ...{ mata: "NORMAL", telinga: "NORMAL", gigi: "NORMAL" },
  };
  const records = [record("SKRINING_REMAJA", on, { data })];
  const [due] = dueServices(history({ sex: "L", bornOn: "2011-09-15", records }), {
    actor: bidan,
    today: TODAY,
  });
  expect(due?.note).toBe(note);
});

test("what another klaster may have given is not called due", () => {
  const pj = { role: "PJ_KLASTER", klaster: "KLASTER_2" } as const;
  expect(dueServices(siti, { actor: pj, today: TODAY }).map(({ label }) => label)).toEqual([
    "Kontak ANC ke-4",
  ]);
});

import { expect, test } from "vitest";
import { dotWords } from "#components/pws/contact-dots";
import type { MaskCode } from "#lib/measure/slots";
import { pregnancyLine } from "#lib/names/pregnancy-line";
import { addDays, type Day } from "#lib/period/day";
import type { History } from "#lib/service/history";

const TODAY: Day = "2026-11-12";

type Told = {
  weeks: number;
  contacts: number[];
  goal?: MaskCode;
  ended?: Day;
  diedOn?: Day;
  data?: Record<string, number>;
};

/** A woman so many weeks pregnant today, with contacts at these weeks. */
function line({ weeks, contacts, goal = "K4", ended, diedOn, data = {} }: Told) {
  const hphtOn = addDays(TODAY, -7 * weeks);
  const history: History = {
    personId: "p",
    sex: "P",
    bornOn: "1998-03-01",
    diedOn: diedOn ?? null,
    residences: [],
    pregnancies: [
      {
        id: "g",
        hphtOn,
        registeredOn: addDays(hphtOn, 40),
        ended: ended ? { on: ended, kind: "LAHIR" } : null,
      },
    ],
    records: contacts.map((week, index) => ({
      id: String(index),
      kind: "ANC",
      servedOn: addDays(hphtOn, 7 * week),
      pregnancyId: "g",
      data,
      derived: {},
    })),
  };
  return pregnancyLine(history, { goal, month: "2026-11", today: TODAY });
}

test.each([
  { weeks: 33, contacts: [9, 18, 28], group: "SEKALI_LAGI" },
  { weeks: 27, contacts: [9, 18], group: "TM3" },
  { weeks: 24, contacts: [9, 18], group: "TM1_2" },
  { weeks: 25, contacts: [9, 18], group: "TM3" },
  { weeks: 12, contacts: [], group: "TM1_2" },
  { weeks: 13, contacts: [], group: "TIDAK_BISA" },
  { weeks: 32, contacts: [13, 20, 28], group: "TIDAK_BISA" },
  { weeks: 36, contacts: [9, 18, 28, 33], group: "SESUDAHNYA" },
] as const)("$weeks weeks, contacts at $contacts: $group", ({ weeks, contacts, group }) => {
  expect(line({ weeks, contacts: [...contacts] })?.group).toBe(group);
});

test("of an ended pregnancy nothing is due any more, and its weeks are those of its last day", () => {
  expect(line({ weeks: 45, contacts: [9], ended: "2026-10-08" })).toMatchObject({
    group: "BERAKHIR",
    due: null,
    weeks: 40,
    end: "bersalin 8 Okt",
  });
});

test.each([
  { told: { weeks: 45, contacts: [9, 18, 28, 33], ended: "2026-10-08" }, group: "SESUDAHNYA" },
  { told: { weeks: 45, contacts: [9, 18, 28], ended: "2026-10-08" }, group: "BERAKHIR" },
  { told: { weeks: 45, contacts: [9], ended: "2026-10-08", goal: "K1" }, group: "SESUDAHNYA" },
  { told: { weeks: 45, contacts: [9], ended: "2026-10-08", goal: "K1_MURNI" }, group: "SESUDAHNYA" },
  { told: { weeks: 45, contacts: [20], ended: "2026-10-08", goal: "K1_MURNI" }, group: "BERAKHIR" },
  { told: { weeks: 30, contacts: [9, 18], goal: "TTD90", data: { ttd_diberikan: 90 } }, group: "SESUDAHNYA" },
  { told: { weeks: 30, contacts: [9, 18], goal: "TTD90", data: { ttd_diberikan: 89 } }, group: "MASIH_BISA" },
] as const)("whoever has reached the goal since stands there, ended or not: $group", ({ told, group }) => {
  expect(line({ ...told, contacts: [...told.contacts] })?.group).toBe(group);
});

test.each([
  { weeks: 44, end: null, shown: 44 },
  { weeks: 45, end: "akhirnya belum dicatat", shown: 44 },
  { weeks: 76, end: "akhirnya belum dicatat", shown: 44 },
])("without an outcome $weeks weeks are shown as $shown", ({ weeks, end, shown }) => {
  expect(line({ weeks, contacts: [9] })).toMatchObject({ weeks: shown, end });
});

test("of a mother who died, the weeks are those of her death", () => {
  expect(line({ weeks: 50, contacts: [9], diedOn: "2026-08-01" })).toMatchObject({
    group: "BERAKHIR",
    weeks: 35,
    end: "ibu meninggal 1 Agu",
  });
});

test("a woman who has not come by 12 weeks cannot reach K1 murni, nor one who came in week 13", () => {
  const murni = (weeks: number, contacts: number[]) => line({ weeks, contacts, goal: "K1_MURNI" })?.group;

  expect(murni(12, [])).toBe("MASIH_BISA");
  expect(murni(13, [])).toBe("TIDAK_BISA");
  expect(murni(20, [13])).toBe("TIDAK_BISA");
});

test("the dots say what was given and what is needed in each trimester", () => {
  expect(line({ weeks: 33, contacts: [9, 16, 18, 28] })?.dots).toEqual([
    { name: "TM1", done: 1, needed: 1 },
    { name: "TM2", done: 2, needed: 1 },
    { name: "TM3", done: 1, needed: 2 },
  ]);
});

/** Contact days before today: due after 28 days, late after 45. */
test.each([
  { daysAgo: 68, due: { tone: "late", words: "terlambat 23 hari" } },
  { daysAgo: 46, due: { tone: "late", words: "terlambat 1 hari" } },
  { daysAgo: 45, due: { tone: "due", words: "hari ini" } },
  { daysAgo: 30, due: { tone: "due", words: "sampai 27 Nov" } },
  { daysAgo: 28, due: { tone: "due", words: "hari ini" } },
  { daysAgo: 24, due: { tone: "due", words: "4 hari lagi" } },
  { daysAgo: 21, due: { tone: "due", words: "7 hari lagi" } },
  { daysAgo: 20, due: { tone: "wait", words: "20 Nov" } },
])("last contact $daysAgo days ago: $due.words", ({ daysAgo, due }) => {
  const history = line({ weeks: 30, contacts: [9, 30 - daysAgo / 7] });

  expect(history?.due).toEqual(due);
});

test("risks carry the value that shows them", () => {
  expect(
    line({ weeks: 30, contacts: [9], data: { hb: 10.2, lila_cm: 22.8, sistolik: 140, diastolik: 90 } })
      ?.risks,
  ).toEqual(["LILA 22,8", "Hb 10,2", "TD 140/90"]);
});

test("the end of a pregnancy in an earlier year is told with its year", () => {
  expect(line({ weeks: 86, contacts: [9], ended: "2025-12-30" })?.end).toBe("bersalin 30 Des 2025");
  expect(line({ weeks: 86, contacts: [9], diedOn: "2025-12-30" })?.end).toBe("ibu meninggal 30 Des 2025");
});

test.each([
  { goal: "K1_MURNI", wanted: [1, 0, 0], said: ["TM1 0 dari 1", "TM2 3 kontak"] },
  { goal: "K4", wanted: [1, 1, 2], said: ["TM1 0 dari 1", "TM2 3 dari 1", "TM3 0 dari 2"] },
  { goal: "K1", wanted: [0, 0, 0], said: ["TM2 3 kontak"] },
] as const)("of $goal only what is asked is said to be asked", ({ goal, wanted, said }) => {
  const dots = line({ weeks: 29, contacts: [16, 18, 20], goal })?.dots ?? [];
  expect(dots.map(({ needed }) => needed)).toEqual(wanted);
  expect(dots.map(dotWords).filter((words) => words !== "")).toEqual(said);
});

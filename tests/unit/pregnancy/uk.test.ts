import { expect, test } from "vitest";
import type { Day } from "#lib/period/day";
import {
  hplOn,
  inSuccession,
  lastOpenDay,
  trimesterOf,
  trimesterOn,
  ukWeeks,
  ukWords,
} from "#lib/pregnancy/uk";
import { nextContact } from "#lib/programme/pregnancy/next-contact";
import { nextTd, protectsAtDelivery } from "#lib/programme/pregnancy/td";
import { tenT } from "#lib/programme/pregnancy/ten-t";

const HPHT: Day = "2026-04-20";

test("HPHT 20 April 2026 is 29 weeks 3 days on 12 November, HPL 25 January", () => {
  expect(ukWeeks(HPHT, "2026-11-12")).toBe(29);
  expect(ukWords(HPHT, "2026-11-12")).toBe("29 minggu 3 hari");
  expect(ukWords(HPHT, "2026-11-09")).toBe("29 minggu");
  expect(hplOn(HPHT)).toBe("2027-01-25");
});

test.each([
  { weeks: 0, trimester: 1 },
  { weeks: 12, trimester: 1 },
  { weeks: 13, trimester: 2 },
  { weeks: 24, trimester: 2 },
  { weeks: 25, trimester: 3 },
])("$weeks completed weeks: TM$trimester", ({ weeks, trimester }) => {
  expect(trimesterOf(weeks, "2026-06-01")).toBe(trimester);
});

const contact = (on: Day) => ({
  on,
  weeks: ukWeeks(HPHT, on),
  trimester: trimesterOn(HPHT, on),
  doctor: false,
});
const due = (on: Day, ...days: Day[]) => nextContact(HPHT, "2026-06-01", { contacts: days.map(contact), on });

test("the first contact is due at once, and late after 12 weeks 6 days", () => {
  expect(due("2026-06-01")).toEqual({
    from: "2026-06-01",
    lateAfter: "2026-07-19",
    state: "JATUH_TEMPO",
  });
  expect(due("2026-07-19").state).toBe("JATUH_TEMPO");
  expect(due("2026-07-20").state).toBe("TERLAMBAT");
});

test("after a contact the next is due in 28 days and late after 45", () => {
  expect(due("2026-12-09", "2026-11-12")).toEqual({
    from: "2026-12-10",
    lateAfter: "2026-12-27",
    state: "BELUM_WAKTUNYA",
  });
  expect(due("2026-12-10", "2026-11-12").state).toBe("JATUH_TEMPO");
  expect(due("2026-12-27", "2026-11-12").state).toBe("JATUH_TEMPO");
  expect(due("2026-12-28", "2026-11-12").state).toBe("TERLAMBAT");
});

test("near the end it is due by HPL, then weekly", () => {
  expect(due("2027-01-20", "2027-01-10")).toEqual({
    from: "2027-01-25",
    lateAfter: "2027-01-25",
    state: "BELUM_WAKTUNYA",
  });
  expect(due("2027-02-01", "2027-01-26")).toEqual({
    from: "2027-02-02",
    lateAfter: "2027-02-09",
    state: "BELUM_WAKTUNYA",
  });
});

test("Td: four weeks, six months, a year, a year, then protected", () => {
  expect(nextTd("T0", null)).toEqual({ dose: "T1", from: null });
  expect(nextTd("T1", "2026-01-01")).toEqual({
    dose: "T2",
    from: "2026-01-29",
  });
  expect(nextTd("T2", "2026-01-01")).toEqual({
    dose: "T3",
    from: "2026-07-03",
  });
  expect(nextTd("T3", "2026-01-01")).toEqual({
    dose: "T4",
    from: "2027-01-01",
  });
  expect(nextTd("T4", null)).toEqual({ dose: "T5", from: null });
  expect(nextTd("T5", "2026-01-01")).toBeNull();
  expect([protectsAtDelivery("T1"), protectsAtDelivery("T2")]).toEqual([false, true]);
});

test("seven of ten were done; missing are Td, tata laksana and temu wicara", () => {
  const data = {
    bb_kg: 58.4,
    sistolik: 142,
    diastolik: 92,
    lila_cm: 24,
    tfu_cm: 28,
    djj: 144,
    hb: 10.6,
    ttd_diberikan: 30,
  };
  const items = tenT(data, 29);
  expect(items.filter(({ state }) => state === "SUDAH")).toHaveLength(7);
  expect(items.filter(({ state }) => state === "BELUM").map(({ label }) => label)).toEqual([
    "imunisasi Td",
    "tata laksana",
    "temu wicara",
  ]);
});

test("fundus and heartbeat are not asked for too early", () => {
  const early = (weeks: number) =>
    tenT({}, weeks)
      .filter(({ state }) => state === "BELUM_WAKTUNYA")
      .map(({ number }) => number);
  expect(early(15)).toEqual([4, 5]);
  expect(early(16)).toEqual([4]);
  expect(early(19)).toEqual([4]);
  expect(early(20)).toEqual([]);
});

test("no tablets given, and a counselling answered with no, are not done", () => {
  const items = tenT({ ttd_diberikan: 0, konseling: false, tata_laksana: "" }, 29);
  expect(items.every(({ state }) => state === "BELUM")).toBe(true);
});

test.each([
  // Without an outcome for 44 weeks, or until the next one begins.
  { hphtOn: "2026-01-01", followedOn: undefined, last: "2026-11-05" },
  { hphtOn: "2026-01-01", followedOn: "2026-11-06", last: "2026-11-05" },
  { hphtOn: "2026-01-01", followedOn: "2026-11-05", last: "2026-11-04" },
  { hphtOn: "2026-01-01", followedOn: "2026-05-04", last: "2026-05-03" },
] as const)("HPHT $hphtOn, the next $followedOn: open until $last", ({ hphtOn, followedOn, last }) => {
  const next = followedOn && [{ id: "2", hphtOn: followedOn, registeredOn: followedOn, ended: null }];
  const [first] = inSuccession([{ id: "1", hphtOn, registeredOn: hphtOn, ended: null }, ...(next || [])]);
  expect(first && lastOpenDay(first)).toBe(last);
});

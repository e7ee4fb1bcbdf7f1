import { expect, test } from "vitest";
import { addDays, type Day } from "#lib/period/day";
import {
  completedOn,
  contactsOf,
  isFirstTrimester,
  outlook,
  perTrimester,
} from "#lib/programme/pregnancy/contacts";

const HPHT: Day = "2026-04-20";
const atWeek = (week: number, petugas = "BIDAN") => ({
  kind: "ANC",
  servedOn: addDays(HPHT, week * 7),
  data: { petugas },
});
const contacts = (...weeks: (number | [week: number, petugas: string])[]) =>
  contactsOf(
    HPHT,
    weeks.map((week) => (typeof week === "number" ? atWeek(week) : atWeek(...week))),
  );
const atThe = (weeks: number) => ({ weeks, on: dayOfWeek(weeks) });
const dayOfWeek = (week: number) => addDays(HPHT, week * 7);

test("K4 is complete with the fourth contact of 1-1-2, wherever it falls", () => {
  expect(completedOn("K4", contacts(10, 18, 25))).toBeNull();
  expect(completedOn("K4", contacts(10, 18, 25, 29))).toBe(dayOfWeek(29));
  expect(completedOn("K4", contacts(10, 18, 20, 25, 29, 33))).toBe(dayOfWeek(29));
});

test("four contacts without one before 13 weeks are no K4", () => {
  expect(completedOn("K4", contacts(13, 18, 25, 29))).toBeNull();
  expect(completedOn("K4", contacts(12, 18, 25, 29))).toBe(dayOfWeek(29));
});

test("the second trimester ends with 24 completed weeks", () => {
  expect(perTrimester(contacts(12, 13, 24, 25))).toEqual([1, 2, 1]);
});

test("K6 wants 1-2-3 and a doctor in the first and in the third trimester", () => {
  expect(completedOn("K6", contacts([10, "DOKTER"], 16, 20, 26, 30, 34))).toBeNull();
  expect(completedOn("K6", contacts(10, 16, 20, 26, 30, [34, "DOKTER"]))).toBeNull();
  expect(completedOn("K6", contacts([10, "DOKTER"], 16, 20, 26, 30, [34, "DOKTER"]))).toBe(dayOfWeek(34));
  expect(completedOn("K6", contacts([10, "DOKTER"], 16, [20, "DOKTER"], 26, 30, 34, [37, "DOKTER"]))).toBe(
    dayOfWeek(37),
  );
});

test("six contacts at the wrong time are no K6", () => {
  expect(completedOn("K6", contacts([10, "DOKTER"], 11, 20, 26, 30, [34, "DOKTER"]))).toBeNull();
});

test("midwife and doctor on one day are one contact, by a doctor", () => {
  const both = contacts(10, [10, "DOKTER"], 10);
  expect(both).toEqual([{ on: dayOfWeek(10), weeks: 10, trimester: 1, doctor: true }]);
});

test("only antenatal contacts since HPHT count, oldest first", () => {
  const records = [atWeek(20), atWeek(8), atWeek(-1), { ...atWeek(5), kind: "HAMIL" }];
  expect(contactsOf(HPHT, records).map(({ weeks }) => weeks)).toEqual([8, 20]);
});

test("K1 murni is told at 12 weeks and 6 days, no more at 13 weeks", () => {
  const on = (day: Day) => contactsOf(HPHT, [{ kind: "ANC", servedOn: day, data: {} }]).map(isFirstTrimester);
  expect(on(addDays(HPHT, 90))).toEqual([true]);
  expect(on(addDays(HPHT, 91))).toEqual([false]);
});

test("what is missing for K4 is still possible while its trimester lasts", () => {
  expect(outlook("K4", contacts(10), atThe(24))).toMatchObject({
    state: "BISA",
    missing: [0, 1, 2],
  });
  expect(outlook("K4", contacts(10), atThe(25))).toMatchObject({
    state: "TIDAK_BISA",
    missing: [0, 1, 2],
  });
  expect(outlook("K4", contacts(10, 18, 26), atThe(38))).toMatchObject({
    state: "BISA",
    missing: [0, 0, 1],
  });
  expect(outlook("K4", contacts(10, 18, 26, 30), atThe(38))).toMatchObject({
    state: "SUDAH",
    missing: [0, 0, 0],
  });
});

test("without a doctor before 13 weeks no visit brings K6 any more", () => {
  const midwifeOnly = contacts(10, 16, 20);
  expect(outlook("K6", midwifeOnly, atThe(12))).toMatchObject({
    state: "BISA",
    doctorMissingIn: [1, 3],
  });
  expect(outlook("K6", midwifeOnly, atThe(22))).toMatchObject({
    state: "TIDAK_BISA",
    doctorMissingIn: [1, 3],
  });
});

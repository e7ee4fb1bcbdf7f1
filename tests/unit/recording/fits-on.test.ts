import { describe, expect, test } from "vitest";
import { lateSpans } from "#lib/entry/offered-services";
import { personThen } from "#lib/entry/person-then";
import type { Day } from "#lib/period/day";
import { pregnanciesFor } from "#lib/pregnancy/belonging";
import { SERVICES, type Service, type ServiceKind } from "#lib/programme/catalogue";
import { earliestLateDay, misfit, misfitWords, type Subject } from "#lib/recording/fits-on";

const TODAY: Day = "2026-11-12";
const midwife = { role: "PUSTU", klaster: null } as const;

const person = (bornOn: Day, more: Partial<Subject> = {}): Subject => ({
  sex: "P",
  bornOn,
  diedOn: null,
  pregnancies: [],
  ...more,
});
const pregnancy = (hphtOn: Day, endedOn?: Day) => ({
  id: hphtOn,
  hphtOn,
  registeredOn: hphtOn,
  ended: endedOn ? { on: endedOn, kind: "LAHIR" as const } : null,
});
const verdict = (kind: ServiceKind, subject: Subject, day: Day, today = TODAY) =>
  misfit(subject, SERVICES[kind], { day, today })?.code ?? "fits";

describe("what was refused though it fitted the day of service", () => {
  test.each<[string, ServiceKind, Subject, Day, Day]>([
    [
      "a contact of September after the birth of 5 October",
      "ANC",
      person("1998-03-01", { pregnancies: [pregnancy("2026-01-05", "2026-10-05")] }),
      "2026-09-22",
      TODAY,
    ],
    [
      "a contact of February when 44 weeks are over",
      "ANC",
      person("1998-03-01", { pregnancies: [pregnancy("2025-12-20")] }),
      "2026-02-10",
      TODAY,
    ],
    [
      "a weighing of August for a child who died on 15 September",
      "TIMBANG",
      person("2025-02-01", { diedOn: "2026-09-15" }),
      "2026-08-12",
      TODAY,
    ],
    [
      "an adult screening of 10 June at age 59, after the 60th birthday",
      "SKRINING_DEWASA",
      person("1966-08-01"),
      "2026-06-10",
      TODAY,
    ],
  ])("%s", (_, kind, subject, day, today) => {
    expect(verdict(kind, subject, day, today)).toBe("fits");
  });
});

describe("first and last day of each age group", () => {
  test.each<[ServiceKind, Day, Day, string]>([
    ["TIMBANG", "2020-11-10", "2026-11-09", "fits"],
    ["TIMBANG", "2020-11-10", "2026-11-10", "SERVED_TOO_OLD"],
    ["TIMBANG", "2026-11-10", "2026-11-10", "fits"],
    ["TIMBANG", "2026-11-10", "2026-11-09", "SERVED_BEFORE_BIRTH"],
    ["SKRINING_REMAJA", "2019-11-10", "2026-11-09", "SERVED_TOO_YOUNG"],
    ["SKRINING_REMAJA", "2019-11-10", "2026-11-10", "fits"],
    ["SKRINING_REMAJA", "2008-11-10", "2026-11-09", "fits"],
    ["SKRINING_REMAJA", "2008-11-10", "2026-11-10", "SERVED_TOO_OLD"],
    ["SKRINING_DEWASA", "2008-11-10", "2026-11-09", "SERVED_TOO_YOUNG"],
    ["SKRINING_DEWASA", "2008-11-10", "2026-11-10", "fits"],
    ["SKRINING_DEWASA", "1966-11-10", "2026-11-09", "fits"],
    ["SKRINING_DEWASA", "1966-11-10", "2026-11-10", "SERVED_TOO_OLD"],
    ["SKRINING_LANSIA", "1966-11-10", "2026-11-09", "SERVED_TOO_YOUNG"],
    ["SKRINING_LANSIA", "1966-11-10", "2026-11-10", "fits"],
    ["HAMIL", "2016-11-10", "2026-11-09", "SERVED_TOO_YOUNG"],
    ["HAMIL", "2016-11-10", "2026-11-10", "fits"],
    ["HAMIL", "1966-11-10", "2026-11-09", "fits"],
    ["HAMIL", "1966-11-10", "2026-11-10", "SERVED_TOO_OLD"],
  ])("%s, born %s, on %s: %s", (kind, bornOn, day, expected) => {
    expect(verdict(kind, person(bornOn), day)).toBe(expected);
  });
});

describe("a contact lies from HPHT to the outcome, without one to 44 weeks", () => {
  const ended = person("1998-03-01", { pregnancies: [pregnancy("2026-01-05", "2026-10-05")] });
  const open = person("1998-03-01", { pregnancies: [pregnancy("2025-12-20")] });
  test.each<[Subject, Day, string]>([
    [ended, "2026-01-04", "PREGNANCY_NOT_BEGUN"],
    [ended, "2026-01-05", "fits"],
    [ended, "2026-10-05", "fits"],
    [ended, "2026-10-06", "PREGNANCY_OVER"],
    [open, "2026-10-24", "fits"],
    [open, "2026-10-25", "PREGNANCY_TOO_LONG"],
    [person("1998-03-01"), "2026-10-25", "NO_OPEN_PREGNANCY"],
  ])("%#: %s on %s", (subject, day, expected) => {
    expect(verdict("ANC", subject, day)).toBe(expected);
  });

  test("and no second registration while it is open", () => {
    expect(verdict("HAMIL", ended, "2026-10-05")).toBe("PREGNANCY_OPEN");
    expect(verdict("HAMIL", ended, "2026-10-06")).toBe("fits");
  });
});

test("on the day of death a service may still have been given, the day after not: whatever the age", () => {
  const elder = person("1966-08-01", { diedOn: "2026-09-15" });
  expect(verdict("SKRINING_LANSIA", elder, "2026-09-15")).toBe("fits");
  expect(verdict("SKRINING_DEWASA", elder, "2026-09-16")).toBe("SERVED_AFTER_DEATH");
});

test("13 months back, to the day; a corrected record keeps its older day", () => {
  expect(earliestLateDay(TODAY)).toBe("2025-10-12");
  expect(earliestLateDay("2027-03-31")).toBe("2026-02-28");
  const elder = person("1950-01-01");
  expect(verdict("SKRINING_LANSIA", elder, "2025-10-12")).toBe("fits");
  expect(verdict("SKRINING_LANSIA", elder, "2025-10-11")).toBe("SERVED_TOO_LONG_AGO");
  expect(verdict("SKRINING_LANSIA", elder, "2026-11-13")).toBe("SERVED_IN_FUTURE");
  const older = { day: "2025-09-01", today: TODAY } as const;
  expect(misfit(elder, SERVICES.SKRINING_LANSIA, { ...older, recordedOn: "2025-08-01" })).toBeNull();
  expect(misfit(elder, SERVICES.SKRINING_LANSIA, { ...older, recordedOn: "2025-09-02" })?.code).toBe(
    "SERVED_TOO_LONG_AGO",
  );
});

test("what fits no longer is offered for its own days", () => {
  const mother = person("1998-03-01", { pregnancies: [pregnancy("2026-01-05", "2026-10-05")] });
  expect(lateSpans(midwife, mother, TODAY)).toEqual([{ kind: "ANC", from: "2026-01-05", to: "2026-10-05" }]);
  const child = person("2025-02-01", { diedOn: "2026-09-15" });
  expect(lateSpans(midwife, child, TODAY)).toEqual([
    { kind: "TIMBANG", from: "2025-10-12", to: "2026-09-15" },
  ]);
});

test("says who the person was on that day", () => {
  const mother = person("1998-03-01", { pregnancies: [pregnancy("2026-02-16", "2026-11-08")] });
  expect(personThen(mother, "2026-09-22")).toBe("hamil UK 31 minggu 1 hari (TM3)");
  expect(personThen(person("1966-08-01"), "2026-06-10")).toBe("59 tahun");
  expect(personThen(person("1966-07-01", { bornEstimated: true }), "2026-06-10")).toBe(
    "59 tahun (perkiraan)",
  );
  expect(personThen(person("2025-02-01", { diedOn: "2026-09-15" }), "2026-08-12")).toBe(
    "18 bulan, sebelum meninggal 15 Sep 2026",
  );
});

test("a corrected contact stays in its pregnancy, a corrected registration beside it", () => {
  const mother = person("1998-03-01", { pregnancies: [pregnancy("2026-04-20")] });
  const on = { day: TODAY, today: TODAY, ownPregnancyId: "2026-04-20" };
  expect(misfit(mother, SERVICES.ANC, on)).toBeNull();
  expect(misfit(mother, SERVICES.HAMIL, on)).toBeNull();
  expect(misfit(mother, SERVICES.HAMIL, { day: TODAY, today: TODAY })?.code).toBe("PREGNANCY_OPEN");
});

describe("a service after the birth, and one for who has a condition", () => {
  const mother = person("1998-03-01", { pregnancies: [pregnancy("2025-12-20", "2026-09-25")] });
  const visit: Service = {
    ...SERVICES.ANC,
    forWhom: { sex: "P", pregnancy: { daysAfterBirth: { from: 3, to: 7 } } },
  };
  const control: Service = {
    ...SERVICES.SKRINING_DEWASA,
    forWhom: { condition: { code: "HT", label: "hipertensi" } },
  };
  const fits = (service: Service, subject: Subject, day: Day) =>
    misfit(subject, service, { day, today: TODAY })?.code ?? "fits";

  test.each<[Day, string]>([
    ["2026-09-27", "NOT_AFTER_BIRTH"],
    ["2026-09-28", "fits"],
    ["2026-10-02", "fits"],
    ["2026-10-03", "NOT_AFTER_BIRTH"],
  ])("days 3 to 7 after 25 September: %s %s", (day, expected) => {
    expect(fits(visit, mother, day)).toBe(expected);
    expect(pregnanciesFor(visit.forWhom.pregnancy, mother.pregnancies, day)).toHaveLength(
      expected === "fits" ? 1 : 0,
    );
  });

  test("a keguguran is no birth, and an open pregnancy has none yet", () => {
    const lost = { ...pregnancy("2026-05-01"), ended: { on: "2026-09-25", kind: "KEGUGURAN" } as const };
    expect(fits(visit, { ...mother, pregnancies: [lost] }, "2026-09-29")).toBe("NOT_AFTER_BIRTH");
    expect(fits(visit, { ...mother, pregnancies: [pregnancy("2026-05-01")] }, "2026-09-29")).toBe(
      "NOT_AFTER_BIRTH",
    );
  });

  test.each<[Day, string]>([
    ["2026-02-28", "CONDITION_UNKNOWN"],
    ["2026-03-01", "fits"],
    ["2026-10-10", "fits"],
    ["2026-10-11", "CONDITION_UNKNOWN"],
  ])("known from 1 March until 10 October: %s %s", (day, expected) => {
    const conditions = [
      { code: "HT", since: "2026-03-01", until: "2026-10-10" },
      { code: "DM", since: "2026-01-01", until: null },
    ] as const;
    expect(fits(control, person("1970-01-01", { conditions }), day)).toBe(expected);
  });

  test("the sentences say for whom it is", () => {
    const words = (service: Service, subject: Subject) => {
      const found = misfit(subject, service, { day: "2026-11-01", today: TODAY });
      return found && misfitWords(found);
    };
    expect(words(visit, mother)).toContain("hari ke-3 sampai ke-7 sesudah bersalin");
    expect(words(control, mother)).toContain("untuk yang tercatat hipertensi");
  });
});

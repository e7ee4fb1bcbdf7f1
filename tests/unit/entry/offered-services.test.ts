import { expect, test } from "vitest";
import { lateSpans, offeredServices, unsuitedServices } from "#lib/entry/offered-services";
import { addDays, type Day } from "#lib/period/day";
import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { earliestLateDay, misfit, misfitWords } from "#lib/recording/fits-on";
import type { PregnancyHistory } from "#lib/service/history";

const midwife = { role: "PUSTU", klaster: null } as const;
const kader = { role: "KADER", klaster: null } as const;
const person = (
  bornOn: `${number}-${number}-${number}`,
  sex: "L" | "P",
  pregnancies: PregnancyHistory[] = [],
) => ({
  bornOn,
  sex,
  diedOn: null,
  pregnancies,
});
const pregnant: PregnancyHistory = { id: "a", hphtOn: "2026-04-20", registeredOn: "2026-06-29", ended: null };
const NOW = { day: "2026-11-12", today: "2026-11-12" } as const;

test.each([
  { who: "a girl of 16 months", subject: person("2025-07-05", "P"), services: ["TIMBANG"] },
  { who: "a boy of 14 years", subject: person("2012-01-10", "L"), services: ["SKRINING_REMAJA"] },
  { who: "a woman of 28", subject: person("1998-03-01", "P"), services: ["HAMIL", "SKRINING_DEWASA"] },
  {
    who: "a pregnant woman",
    subject: person("1998-03-01", "P", [pregnant]),
    services: ["ANC", "SKRINING_DEWASA"],
  },
  { who: "a man of 46", subject: person("1980-05-05", "L"), services: ["SKRINING_DEWASA"] },
  { who: "a woman of 71", subject: person("1955-02-02", "P"), services: ["SKRINING_LANSIA"] },
])("a midwife may record of $who: $services", ({ subject, services }) => {
  expect(offeredServices(midwife, subject, NOW)).toEqual(services);
});

test("a kader is not offered what a midwife records", () => {
  expect(offeredServices(kader, person("1998-03-01", "P", [pregnant]), NOW)).toEqual(["SKRINING_DEWASA"]);
});

test("of the dead nothing is offered after their day", () => {
  expect(offeredServices(midwife, { ...person("1955-02-02", "P"), diedOn: "2026-11-11" }, NOW)).toEqual([]);
});

test("what does not fit a day says its true reason, each its own", () => {
  const mother = person("1966-11-10", "P", [{ ...pregnant, hphtOn: "2026-02-16" }]);
  const reasons = (day: Day) =>
    Object.fromEntries(
      unsuitedServices(midwife, mother, { day, today: NOW.today }).map((one) => [
        one.kind,
        misfitWords(one.misfit),
      ]),
    );
  expect(reasons("2025-11-22")).toMatchObject({
    ANC: expect.stringContaining("Belum hamil pada tanggal itu (HPHT 16 Feb 2026)"),
    SKRINING_LANSIA: expect.stringContaining("59 tahun"),
  });
  expect(reasons("2026-02-16")).not.toHaveProperty("ANC");
  expect(reasons("2026-11-12").SKRINING_DEWASA).toContain("60 tahun");
});

test("what is offered and what is not are together all that the account records", () => {
  const child = { ...person("2025-02-01", "L"), diedOn: "2026-09-15" } as const;
  for (const day of ["2026-09-15", "2026-09-16"] as const) {
    const days = { day, today: NOW.today };
    const both = [
      ...offeredServices(midwife, child, days),
      ...unsuitedServices(midwife, child, days).map(({ kind }) => kind),
    ];
    expect(both.toSorted()).toEqual([...SERVICE_KINDS].toSorted());
  }
  expect(unsuitedServices(kader, child, NOW).map(({ kind }) => kind)).not.toContain("ANC");
});

/** Day by day, as the rule is meant. */
function spanByDays(subject: ReturnType<typeof person>, kind: ServiceKind, today: Day) {
  const fits: Day[] = [];
  for (let day = earliestLateDay(today); day <= today; day = addDays(day, 1))
    if (!misfit(subject, SERVICES[kind], { day, today })) fits.push(day);
  const to = fits.at(-1);
  if (!to || to === today) return null;
  let from = to;
  while (fits.includes(addDays(from, -1))) from = addDays(from, -1);
  return { kind, from, to };
}

const ended = (hphtOn: Day, on: Day): PregnancyHistory => ({
  ...pregnant,
  id: hphtOn,
  hphtOn,
  ended: { on, kind: "LAHIR" },
});
test.each<[string, ReturnType<typeof person>]>([
  ["born on a day its month of turning does not have", person("2020-08-31", "L")],
  ["60 on 29 February", person("1968-02-29", "P")],
  ["18 this year", person("2008-02-29", "P", [ended("2025-10-20", "2026-06-30")])],
  [
    "two pregnancies",
    person("1998-03-01", "P", [ended("2025-07-01", "2025-12-01"), ended("2026-01-05", "2026-10-05")]),
  ],
  ["a pregnancy without an outcome", person("1998-03-01", "P", [{ ...pregnant, hphtOn: "2025-12-20" }])],
  ["dead since", Object.assign(person("2025-10-31", "P"), { diedOn: "2026-09-15" })],
])("spans are what a walk through the days finds: %s", (_, subject) => {
  for (const today of ["2026-11-12", "2026-12-31", "2027-03-31", "2028-02-29"] as const) {
    const walked = offeredAll(subject, today);
    expect(lateSpans(midwife, subject, today)).toEqual(walked);
  }
});

function offeredAll(subject: ReturnType<typeof person>, today: Day) {
  return SERVICE_KINDS.flatMap((kind) => spanByDays(subject, kind, today) ?? []);
}

import { expect, test } from "vitest";
import { offeredServices } from "#lib/recording/offered-services";
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

import { expect, test } from "vitest";
import { demandNoOtherPregnancy } from "#lib/recording/service-rules";
import type { History } from "#lib/service/history";

const pregnancy = (id: string, hphtOn: `${number}-${number}-${number}`, endedOn: typeof hphtOn | null) => ({
  id,
  hphtOn,
  registeredOn: hphtOn,
  ended: endedOn && { on: endedOn, kind: "LAHIR" as const },
});
const history: History = {
  personId: "p1",
  sex: "P",
  bornOn: "1995-01-01",
  diedOn: null,
  residences: [],
  records: [],
  pregnancies: [pregnancy("first", "2024-03-01", "2024-11-28"), pregnancy("second", "2026-01-10", null)],
};
const verdict = (hphtOn: `${number}-${number}-${number}`, correctedId?: string) => {
  try {
    demandNoOtherPregnancy(history, { hphtOn, correctedId });
    return "fits";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("the dates of an earlier pregnancy can be corrected though a later one followed", () => {
  expect(verdict("2024-02-20", "first")).toBe("fits");
});

test("a corrected pregnancy may not reach into another", () => {
  expect(verdict("2024-11-20", "second")).toBe("PREGNANCY_OPEN");
  expect(verdict("2025-12-20", "second")).toBe("fits");
});

test("a new one begins after the last has ended", () => {
  expect(verdict("2026-05-01")).toBe("PREGNANCY_OPEN");
  expect(verdict("2027-01-10")).toBe("fits");
});

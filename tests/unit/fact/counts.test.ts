import { expect, test } from "vitest";
import { addsIn, type Decision } from "#lib/fact/adding";
import { countsOf, type Told } from "#lib/fact/counts";
import { monthsWith } from "#tests/support/unit-figures";

const decisions: Decision[] = [
  { source: "KLINIK", since: "2026-09", version: 1, adds: true },
  { source: "KLINIK", since: "2026-11", version: 1, adds: true },
  { source: "KLINIK", since: "2026-11", version: 2, adds: false },
  { source: "PMB", since: "2026-12", version: 1, adds: true },
];

test.each([
  ["UNIT", "2026-01", true, "a unit about itself needs no decision"],
  ["KLINIK", "2026-08", false, "nothing is decided yet"],
  ["KLINIK", "2026-09", true, "the month of the decision"],
  ["KLINIK", "2026-10", true, "the month after it"],
  ["KLINIK", "2026-11", false, "the later version of one month"],
  ["PMB", "2026-11", false, "decided for the month after"],
  ["PMB", "2027-03", true, "in another year still"],
] as const)("%s in %s adds: %s, %s", (source, month, adds, _why) => {
  expect(addsIn(decisions, source, month)).toBe(adds);
});

const told = (more: Partial<Told>): Told => ({
  ...{ fact: "LANSIA_TANPA_NAMA", period: "2026-10", source: "KLINIK", value: 0, bySex: null },
  ...more,
});

test("two sources of one month: what adds is summed for L and P, both are told", () => {
  const rows = [
    told({ value: 6, bySex: { L: 2, P: 4 } }),
    told({ source: "PMB", value: 3, bySex: { L: 1, P: 2 } }),
    told({ period: "2026-08", value: 10, bySex: { L: 5, P: 5 } }),
    told({ period: "2026-09", value: 1, bySex: { L: 0, P: 1 } }),
  ];
  expect(countsOf(rows, decisions)).toEqual({
    people: monthsWith({ 9: 1, 10: 6 }),
    bySex: { L: monthsWith({ 10: 2 }), P: monthsWith({ 9: 1, 10: 4 }) },
    told: monthsWith({ 8: 1, 9: 1, 10: 2 }),
  });
});

test("weeks are summed in the month of their Thursday; nought is told too", () => {
  const week = (period: Told["period"], value: number) =>
    told({ fact: "DIARE", source: "UNIT", period, value, bySex: { L: value, P: 0 } });
  const counts = countsOf([week("2026-W40", 4), week("2026-W41", 0), week("2026-W45", 7)], []);
  expect([counts.people, counts.told]).toEqual([monthsWith({ 10: 4, 11: 7 }), monthsWith({ 10: 2, 11: 1 })]);
});

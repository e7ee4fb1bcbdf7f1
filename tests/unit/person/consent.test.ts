import { describe, expect, test } from "vitest";
import { consentLines } from "#lib/page/person/consents";
import type { Day } from "#lib/period/day";
import { type Consent, isWithdrawn, refusedOn, standingOn } from "#lib/person/consent";
import { isChild } from "#lib/person/is-child";

let second = 0;

/** Recorded one after the other. */
function answer(givenOn: Day, given: boolean, purpose: Consent["purpose"] = "TELEPON"): Consent {
  second += 1;
  const recordedAt = new Date(Date.UTC(2026, 10, 12, 3, 0, second));
  const how = { manner: "LISAN", by: null, witness: null, recordedById: "u1" } as const;
  return { id: `c${second}`, purpose, given, givenOn, recordedAt, ...how };
}

const YES = true;
const NO = false;

// In the order in which they were recorded; what stands on the day, by hand.
const TABLE: [what: string, told: [Day, boolean][], on: Day, stands: boolean | null][] = [
  ["nobody asked", [], "2026-11-12", null],
  ["the day before a yes", [["2026-11-03", YES]], "2026-11-02", null],
  ["the day of a yes", [["2026-11-03", YES]], "2026-11-03", YES],
  ["long after a yes", [["2020-01-01", YES]], "2026-11-12", YES],
  ["a no and nothing before", [["2026-11-03", NO]], "2026-11-03", NO],
  [
    "the day before it is withdrawn",
    [
      ["2026-01-03", YES],
      ["2026-11-03", NO],
    ],
    "2026-11-02",
    YES,
  ],
  [
    "the day on which it is withdrawn",
    [
      ["2026-01-03", YES],
      ["2026-11-03", NO],
    ],
    "2026-11-03",
    NO,
  ],
  [
    "given again",
    [
      ["2026-01-03", YES],
      ["2026-02-03", NO],
      ["2026-03-03", YES],
    ],
    "2026-03-03",
    YES,
  ],
  [
    "an older paper recorded later",
    [
      ["2026-11-03", NO],
      ["2026-01-03", YES],
    ],
    "2026-11-12",
    NO,
  ],
  [
    "two of a day: the one recorded last",
    [
      ["2026-11-03", YES],
      ["2026-11-03", NO],
    ],
    "2026-11-03",
    NO,
  ],
  [
    "two of a day the other way about",
    [
      ["2026-11-03", NO],
      ["2026-11-03", YES],
    ],
    "2026-11-03",
    YES,
  ],
];

describe("what stands", () => {
  test.each(TABLE)("%s", (_, told, on, stands) => {
    const consents = told.map(([day, given]) => answer(day, given));
    for (const order of [consents, consents.toReversed()]) {
      expect(standingOn(order, "TELEPON", on)?.given ?? null).toBe(stands);
      expect(refusedOn(order, on)).toEqual(stands === NO ? ["TELEPON"] : []);
      expect(standingOn(order, "KUNJUNGAN_RUMAH", on)).toBeNull();
    }
  });
});

test("each purpose has its own answer, and what is refused stands in the order of the form", () => {
  const visit = answer("2026-11-03", NO, "KUNJUNGAN_RUMAH");
  const call = answer("2026-11-04", YES);
  expect(refusedOn([visit, call], "2026-11-12")).toEqual(["KUNJUNGAN_RUMAH"]);
  expect(refusedOn([answer("2026-11-05", NO), visit, call], "2026-11-12")).toEqual([
    "KUNJUNGAN_RUMAH",
    "TELEPON",
  ]);
});

test("a no is a withdrawal only after a yes of the same purpose", () => {
  const [before, no, after] = [
    answer("2026-01-03", YES),
    answer("2026-02-03", NO),
    answer("2026-03-03", YES),
  ];
  expect(isWithdrawn([no], no)).toBe(false);
  expect(isWithdrawn([before, no], no)).toBe(true);
  expect(isWithdrawn([no, after], no)).toBe(false);
  expect(isWithdrawn([before, after], after)).toBe(false);
  expect(isWithdrawn([answer("2026-01-03", YES, "KUNJUNGAN_RUMAH"), no], no)).toBe(false);
});

test("the page says what stands, how and by whom, or to ask first", () => {
  const given: Consent = {
    ...answer("2026-11-03", YES),
    manner: "TERTULIS",
    by: { name: "Yulia", relation: "IBU" },
    witness: "Wati",
  };
  const [visit, call] = consentLines([given], "2026-11-12");
  expect(visit).toMatchObject({ state: "UNASKED", words: "belum ditanya" });
  expect(visit?.detail).toBe("Tanyakan dahulu sebelum berkunjung.");
  expect(call).toMatchObject({ state: "GIVEN", words: "setuju" });
  expect(call?.detail).toBe("tertulis, 3 Nov 2026, oleh Yulia (ibu), saksi Wati");
  const [, withdrawn] = consentLines([answer("2026-11-04", NO), given], "2026-11-12");
  expect(withdrawn).toMatchObject({ state: "REFUSED", words: "ditarik" });
});

test.each([
  ["2008-11-13", true],
  ["2008-11-12", false],
  ["1950-01-01", false],
  ["2026-11-12", true],
] as const)("who was born %s is a child on 12 November 2026: %s", (bornOn, child) => {
  expect(isChild(bornOn, "2026-11-12")).toBe(child);
});

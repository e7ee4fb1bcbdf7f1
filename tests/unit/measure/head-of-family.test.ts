import { expect, test } from "vitest";
import { type Family, headOf, type Member } from "#lib/measure/head-of-family";
import type { Day } from "#lib/period/day";

// Through whom a family counts, by hand: two days at each boundary.

const HERE = [{ since: "1900-01", homeId: "kenanga" }] as const;
const member = (personId: string, bornOn: Day, more: Partial<Member> = {}): Member => ({
  personId,
  bornOn,
  diedOn: null,
  residences: HERE,
  ...more,
});
const father = member("ayah", "1980-01-02");
const mother = member("ibu", "1985-03-04");
const child = member("anak", "2010-05-06");
const toldMother = [{ since: "2026-03-15", personId: "ibu" }] as const;

const TABLE: { of: string; family: Family; heads: [Day, string | null][] }[] = [
  { of: "nobody", family: { members: [], heads: [] }, heads: [["2026-03-15", null]] },
  {
    of: "nobody told: the eldest",
    family: { members: [child, mother, father], heads: [] },
    heads: [["2026-03-15", "ayah"]],
  },
  {
    of: "two born on one day: the first by id",
    family: { members: [member("b", "1980-01-02"), member("a", "1980-01-02")], heads: [] },
    heads: [["2026-03-15", "a"]],
  },
  {
    of: "the mother told from 15 March on",
    family: { members: [father, mother], heads: toldMother },
    heads: [
      ["2026-03-14", "ayah"],
      ["2026-03-15", "ibu"],
      ["2027-01-01", "ibu"],
    ],
  },
  {
    of: "another told from 1 June on",
    family: {
      members: [father, mother, child],
      heads: [...toldMother, { since: "2026-06-01", personId: "anak" }],
    },
    heads: [
      ["2026-05-31", "ibu"],
      ["2026-06-01", "anak"],
    ],
  },
  {
    of: "the eldest dies on 20 April",
    family: { members: [{ ...father, diedOn: "2026-04-20" }, mother, child], heads: [] },
    heads: [
      ["2026-04-20", "ayah"],
      ["2026-04-21", "ibu"],
    ],
  },
  {
    of: "the head who was told dies on 20 April: the eldest again",
    family: { members: [father, { ...mother, diedOn: "2026-04-20" }], heads: toldMother },
    heads: [
      ["2026-04-20", "ibu"],
      ["2026-04-21", "ayah"],
    ],
  },
  {
    of: "the eldest leaves the kabupaten in April",
    family: {
      members: [
        { ...father, residences: [...HERE, { since: "2026-05", homeId: null, leftOn: "2026-04-10" }] },
        mother,
      ],
      heads: [],
    },
    heads: [
      ["2026-04-30", "ayah"],
      ["2026-05-01", "ibu"],
    ],
  },
  {
    of: "the head who was told is away in May alone",
    family: {
      members: [
        father,
        {
          ...mother,
          residences: [...HERE, { since: "2026-05", homeId: null }, { since: "2026-06", homeId: "melati" }],
        },
      ],
      heads: toldMother,
    },
    heads: [
      ["2026-04-30", "ibu"],
      ["2026-05-01", "ayah"],
      ["2026-05-31", "ayah"],
      ["2026-06-01", "ibu"],
    ],
  },
  {
    of: "a move within the kabupaten changes nothing",
    family: {
      members: [{ ...father, residences: [...HERE, { since: "2026-05", homeId: "melati" }] }, mother],
      heads: [],
    },
    heads: [
      ["2026-04-30", "ayah"],
      ["2026-05-01", "ayah"],
    ],
  },
  {
    of: "who was told is no member: merged into one of another family",
    family: { members: [father, child], heads: toldMother },
    heads: [["2026-03-15", "ayah"]],
  },
  {
    of: "a child alone, from its birth on",
    family: { members: [child], heads: [] },
    heads: [
      ["2010-05-05", null],
      ["2010-05-06", "anak"],
    ],
  },
  {
    of: "nobody of them lives in the kabupaten",
    family: { members: [{ ...father, residences: [{ since: "1980-01", homeId: null }] }], heads: [] },
    heads: [["2026-03-15", null]],
  },
];

test.each(TABLE)("$of", ({ family, heads }) => {
  expect(heads.map(([day]) => [day, headOf(family, day)])).toEqual(heads);
});

import { expect, test } from "vitest";
import type { ServiceData } from "#lib/form/data";
import { SERVICE_KINDS, SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";
import { askedAbout, mayStandBeside } from "#lib/service/one-day";

// What becomes of a second record of the day. The trial finishes a screening with what the laboratory found.

const LAB = { kind: "LAB", replaces: ["LAB"], completes: ["SKRINING_DEWASA"] };
const terms = ({ kind, replaces, completes }: ServiceDefinition) => ({ kind, replaces, completes });

type Other = { kind: string; data: ServiceData };
const weighed: Other = { kind: "TIMBANG", data: { bb_kg: 10 } };
const contact: Other = { kind: "ANC", data: { bb_kg: 58 } };
const measured: Other = { kind: "SKRINING_DEWASA", data: { bb_kg: 60, tb_cm: 160 } };
const bled: Other = { kind: "LAB", data: { gula_darah: 120 } };

test.each([
  {
    of: "a child weighed twice",
    by: SERVICES.TIMBANG,
    data: { bb_kg: 11 },
    before: [weighed],
    asks: "TIMBANG",
    beside: false,
  },
  {
    of: "a child with another value",
    by: SERVICES.TIMBANG,
    data: { pb_tb_cm: 70 },
    before: [weighed],
    asks: "TIMBANG",
    beside: false,
  },
  {
    of: "two contacts, midwife and doctor",
    by: SERVICES.ANC,
    data: { hb: 11 },
    before: [contact],
    asks: "ANC",
    beside: true,
  },
  {
    of: "a contact beside a weighing",
    by: SERVICES.ANC,
    data: { bb_kg: 58 },
    before: [weighed],
    asks: null,
    beside: true,
  },
  {
    of: "a screening that goes on",
    by: SERVICES.SKRINING_DEWASA,
    data: { gula_darah: 120 },
    before: [measured],
    asks: null,
    beside: true,
  },
  {
    of: "a screening that answers one again",
    by: SERVICES.SKRINING_DEWASA,
    data: { gula_darah: 120, bb_kg: 61 },
    before: [measured],
    asks: "SKRINING_DEWASA",
    beside: true,
  },
  {
    of: "another kind that goes on with it",
    by: LAB,
    data: { gula_darah: 120 },
    before: [measured],
    asks: null,
    beside: true,
  },
  {
    of: "another kind that answers one again",
    by: LAB,
    data: { bb_kg: 61 },
    before: [measured],
    asks: "SKRINING_DEWASA",
    beside: true,
  },
  {
    of: "the laboratory twice",
    by: LAB,
    data: { gula_darah: 130 },
    before: [measured, bled],
    asks: "LAB",
    beside: false,
  },
  {
    of: "a screening of one whose blood was taken",
    by: SERVICES.SKRINING_DEWASA,
    data: { gula_darah: 120 },
    before: [bled],
    asks: null,
    beside: true,
  },
])("$of", ({ by, data, before, asks, beside }) => {
  const asked = askedAbout(by, data, before);
  expect(asked?.kind ?? null).toBe(asks);
  if (asked) expect(mayStandBeside(by, asked)).toBe(beside);
});

test("a service replaces and completes kinds that there are, none of them both", () => {
  for (const { kind, replaces, completes } of SERVICE_KINDS.map((one) => terms(SERVICES[one]))) {
    const named = [...replaces, ...completes];
    expect(
      named.filter((one) => !SERVICE_KINDS.some((known) => known === one)),
      kind,
    ).toEqual([]);
    expect(new Set(named).size, kind).toBe(named.length);
  }
});

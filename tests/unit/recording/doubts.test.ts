import { describe, expect, test } from "vitest";
import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import { doubtsOf } from "#lib/recording/doubts";
import { growthStandard } from "#lib/reference/who-tables";

const growth = growthStandard("L");
const weigh = (data: ServiceData, bornOn: Day, more = {}) =>
  doubtsOf("TIMBANG", data, { bornOn, servedOn: "2026-11-12", last: {}, growth, ...more });

describe("a first weighing is held against WHO's limits", () => {
  test.each([
    { kg: 12.8, bornOn: "2026-10-08", asked: ["bb_kg"] },
    { kg: 49, bornOn: "2026-09-10", asked: ["bb_kg"] },
    { kg: 4.4, bornOn: "2026-10-08", asked: [] },
    { kg: 1.2, bornOn: "2026-10-08", asked: ["bb_kg"] },
  ] as const)("$kg kg of a child born $bornOn", ({ kg, bornOn, asked }) => {
    expect(weigh({ bb_kg: kg }, bornOn).map(({ field }) => field)).toEqual(asked);
  });

  test("the words name the age and the limits", () => {
    const [doubt] = weigh({ bb_kg: 12.8 }, "2026-10-08");

    expect(doubt?.headline).toBe("12,8 kg: tidak wajar untuk umur 1 bulan.");
    expect(doubt?.detail).toMatch(/^Batas WHO seumur ini 1,\d–\d,\d kg\./);
  });

  test("a length that does not fit the weight is asked about at the length", () => {
    expect(weigh({ bb_kg: 12, pb_tb_cm: 66 }, "2025-07-05").map(({ field }) => field)).toEqual(["pb_tb_cm"]);
  });
});

test.each([
  { typed: 49, bornOn: "2026-09-10", instead: "4,9" },
  { typed: 12.8, bornOn: "2026-10-08", instead: undefined },
] as const)("$typed kg: a missing comma is $instead", ({ typed, bornOn, instead }) => {
  expect(weigh({ bb_kg: typed }, bornOn)[0]?.instead).toBe(instead);
});

test("a weighing entered late is held against the one that followed it", () => {
  const asked = (kg: number) =>
    weigh({ bb_kg: 9.8 }, "2025-07-05", { next: { bb_kg: { value: kg, on: "2026-12-10" } } }).map(
      ({ headline }) => headline,
    );

  expect(asked(10)).toEqual([]);
  expect(asked(14)).toEqual(["9,8 kg: sesudahnya naik 4,2 kg dalam 28 hari."]);
});

const adult = (data: ServiceData, bornOn: Day = "1990-01-01") =>
  doubtsOf("SKRINING_DEWASA", data, { bornOn, servedOn: "2026-11-12", last: {} }).map(({ field }) => field);

describe("the answers of one form are held against each other", () => {
  test.each([
    { sistolik: 120, diastolik: 80, asked: [] },
    { sistolik: 95, diastolik: 80, asked: [] },
    { sistolik: 94, diastolik: 80, asked: ["td"] },
    { sistolik: 180, diastolik: 80, asked: [] },
    { sistolik: 181, diastolik: 80, asked: ["td"] },
  ])("$sistolik/$diastolik", ({ asked, ...data }) => expect(adult(data)).toEqual(asked));

  test.each([
    { bb_kg: 55, tb_cm: 155, asked: [] },
    { bb_kg: 155, tb_cm: 155, asked: ["bb_kg"] },
    { bb_kg: 25, tb_cm: 155, asked: ["bb_kg"] },
  ])("$bb_kg kg at $tb_cm cm", ({ asked, ...data }) => expect(adult(data)).toEqual(asked));

  test("more pregnancies than her age allows", () => {
    const asked = (gravida: number) =>
      doubtsOf("HAMIL", { gravida }, { bornOn: "2008-01-01", servedOn: "2026-11-12", last: {} });

    expect(asked(7)).toEqual([]);
    expect(asked(8).map(({ field }) => field)).toEqual(["gravida"]);
  });
});

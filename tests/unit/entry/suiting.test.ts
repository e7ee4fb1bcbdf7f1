import { expect, test } from "vitest";
import { servicesFor } from "#lib/entry/suiting";
import type { Day } from "#lib/period/day";
import { SERVICES } from "#lib/programme/catalogue";
import { mayRecord } from "#lib/recording/may-record";
import { pregnancy, TODAY } from "#tests/unit/page/person/people";

const bidan = { role: "PUSTU", klaster: null } as const;
const kader = { role: "KADER", klaster: null } as const;
const person = (bornOn: Day, more: object = {}) =>
  ({ id: "p1", sex: "P", bornOn, diedOn: null, pregnancies: [], ...more }) as const;
const kinds = (...args: Parameters<typeof servicesFor>) => servicesFor(...args).map(({ kind }) => kind);

test.each<[string, Day, string[]]>([
  ["a day before 72 completed months", "2020-11-13", ["TIMBANG"]],
  ["at 72 completed months: between weighing and screening", "2020-11-12", []],
  ["a day before seven years", "2019-11-13", []],
  ["at seven years", "2019-11-12", ["SKRINING_REMAJA"]],
  ["a day before eighteen", "2008-11-13", ["SKRINING_REMAJA", "HAMIL"]],
  ["at eighteen", "2008-11-12", ["SKRINING_DEWASA", "HAMIL"]],
  ["at sixty", "1966-11-12", ["SKRINING_LANSIA"]],
])("a midwife may record what suits the age: %s", (_, bornOn, expected) => {
  expect(kinds(bidan, person(bornOn), TODAY)).toEqual(expected);
});

test("an open pregnancy takes contacts and no second registration", () => {
  expect(kinds(bidan, person("1998-03-04", { pregnancies: [pregnancy("2026-04-20")] }), TODAY)).toEqual([
    "ANC",
    "SKRINING_DEWASA",
  ]);
});

test("a kader is offered no antenatal care, a penanggung jawab only the own klaster", () => {
  const woman = person("1998-03-04", { pregnancies: [pregnancy("2026-04-20")] });
  expect(kinds(kader, woman, TODAY)).toEqual(["SKRINING_DEWASA"]);
  expect(kinds({ role: "PJ_KLASTER", klaster: "KLASTER_2" }, woman, TODAY)).toEqual(["ANC"]);
  expect(kinds({ role: "PJ_KLASTER", klaster: "KLASTER_3" }, woman, TODAY)).toEqual(["SKRINING_DEWASA"]);
});

test("nothing is recorded for the dead, nor by a kepala puskesmas", () => {
  expect(kinds(bidan, person("1998-03-04", { diedOn: "2026-01-01" }), TODAY)).toEqual([]);
  expect(kinds({ role: "KAPUS", klaster: null }, person("1998-03-04"), TODAY)).toEqual([]);
});

test("a service leads to its form", () => {
  expect(servicesFor(kader, person("2024-09-02"), TODAY)).toEqual([
    { kind: "TIMBANG", label: "Penimbangan anak", short: "Timbang", href: "/orang/p1/catat/timbang" },
  ]);
});

test("who may record a kind may also correct it", () => {
  expect(mayRecord(kader, SERVICES.ANC)).toBe(false);
  expect(mayRecord(kader, SERVICES.TIMBANG)).toBe(true);
});

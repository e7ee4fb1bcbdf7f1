import { expect, test } from "vitest";
import { CATALOGUE } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { servicesOf } from "#lib/names/service-kinds";

const entries: readonly Indicator[] = CATALOGUE;

test.each(entries.filter(({ kind }) => kind !== "reports"))(
  "whom $code misses is offered some service",
  (indicator) => {
    expect(servicesOf(indicator)).not.toEqual([]);
  },
);

test("what counts units is reached by no service", () => {
  expect(entries.filter(({ kind }) => kind === "reports").map(servicesOf)).toEqual([[]]);
});

test("a number of the three ages is offered by the form of each", () => {
  const of = (code: string) => entries.filter((one) => one.code === code).map(servicesOf)[0];

  expect(of("SPM06")).toEqual(["SKRINING_REMAJA", "SKRINING_DEWASA", "SKRINING_LANSIA"]);
  expect(of("SPM07")).toEqual(["SKRINING_LANSIA"]);
  expect(of("GIZ01")).toEqual(["TIMBANG"]);
  expect(of("KIA03")).toEqual(["ANC"]);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { codesOf, SERVED_ON_ENTRY } from "#lib/form/fields";
import { formValues } from "#lib/form/form-values";
import { schemaOf } from "#lib/form/schema";
import { summaryOf } from "#lib/form/words";
import { personYearsOf } from "#lib/measure/person-year";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";
import { completedMonths, type Day } from "#lib/period/day";
import { MONTH_NUMBERS } from "#lib/period/month";
import { SERVICE_KINDS, SERVICES, type Service, type ServiceKind } from "#lib/programme/catalogue";
import type { History, PregnancyHistory, Sex } from "#lib/service/history";

// One record of each version that a form ever had, as it was stored then. Never changed: what was written stays readable.

type Past = {
  kind: ServiceKind;
  version: number;
  sex: Sex;
  bornOn: Day;
  servedOn: Day;
  pregnancy?: Pick<PregnancyHistory, "hphtOn" | "registeredOn">;
  data: ServiceData;
  derived: ServiceData;
  /** The line about it on the person's page. */
  summary: string;
  /** Months of its year that it sets, by hand; what is waited for and known without it is left out. */
  counts: Record<string, number[]>;
};

const FOLDER = "tests/fixtures/records";
const PAST = readdirSync(FOLDER).map(
  (name): Past => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Past,
);

test("each version of each form has a record of its time", () => {
  const all = SERVICE_KINDS.flatMap((kind) =>
    Array.from({ length: SERVICES[kind].version }, (_, index) => `${kind} ${index + 1}`),
  );
  expect(PAST.map(({ kind, version }) => `${kind} ${version}`).toSorted()).toEqual(all.toSorted());
});

describe.each(PAST)("$kind of version $version", ({ kind, data, derived, ...past }) => {
  const definition: Service = SERVICES[kind];
  const months = completedMonths(past.bornOn, past.servedOn);
  const audience = { kader: false, sex: past.sex, months, past: true } as const;
  const fields = fieldsFor(definition, audience);

  test("says what it said", () => {
    expect(fields.flatMap(codesOf)).toEqual(expect.arrayContaining(Object.keys(data)));
    expect(summaryOf(definition, { data, derived })).toBe(past.summary);
  });

  test("reads as it did", () => {
    const entries = { ...formValues(fields, data), [SERVED_ON_ENTRY]: past.servedOn };
    expect(schemaOf(definition, audience).parse(entries)).toEqual(data);
  });

  test("counts as it did", () => {
    const history = historyOf({ kind, data, derived, ...past });
    const without = bitsOf({ ...history, records: [] });
    const counted = bitsOf(history).filter(([code]) => !/_(WAITING|DUE)$/.test(code));
    const own = counted.filter((one) => !without.some((same) => same.join() === one.join()));
    expect(Object.fromEntries(own)).toEqual(past.counts);
  });
});

function historyOf({ kind, sex, bornOn, servedOn, pregnancy, data, derived }: Past): History {
  return {
    personId: "satu",
    sex,
    bornOn,
    diedOn: null,
    residences: [{ since: "2020-01", homeId: "posyandu" }],
    pregnancies: pregnancy ? [{ id: "hamil", ...pregnancy, ended: null }] : [],
    records: [{ id: "catatan", kind, servedOn, pregnancyId: pregnancy ? "hamil" : null, data, derived }],
  };
}

function bitsOf(history: History): [code: string, months: number[]][] {
  return personYearsOf(history, [2026]).flatMap(({ masks }) =>
    MASK_CODES.flatMap((code): [string, number[]][] => {
      const months = MONTH_NUMBERS.filter((number) => ((masks.get(SLOTS[code]) ?? 0) >> (number - 1)) & 1);
      return months.length > 0 ? [[code, months]] : [];
    }),
  );
}

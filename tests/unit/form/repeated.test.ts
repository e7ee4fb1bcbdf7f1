import { expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import { formValues } from "#lib/form/form-values";
import { readForm } from "#lib/form/read-form";
import { repeated, rowsIn } from "#lib/form/repeated";
import { schemaOf } from "#lib/form/schema";
import type { ServiceDefinition } from "#lib/service/definition";

// Vaccines of one day (contoh), up to three.
const VACCINES = repeated(
  "vaksin",
  [1, 2, 3],
  [
    {
      type: "choice",
      code: "antigen",
      label: "Antigen",
      options: [
        { value: "A", label: "Antigen A" },
        { value: "B", label: "Antigen B" },
      ],
    },
    {
      type: "number",
      code: "dosis",
      label: "Dosis ke-",
      unit: "",
      min: 1,
      max: 5,
      decimals: 0,
      required: true,
    },
    { type: "text", code: "batch", label: "Nomor batch", maxLength: 20 },
  ],
);
const sections = [{ title: "Vaksin", fields: VACCINES.fields }] as const satisfies readonly Section[];
const definition = { sections } as unknown as ServiceDefinition;
const audience = { kader: false } as const;
const two = {
  vaksin_1_antigen: "A",
  vaksin_1_dosis: "1",
  vaksin_1_batch: "X-12",
  vaksin_2_antigen: "B",
  vaksin_2_dosis: "3",
};
const stored = {
  vaksin_1_antigen: "A",
  vaksin_1_dosis: 1,
  vaksin_1_batch: "X-12",
  vaksin_2_antigen: "B",
  vaksin_2_dosis: 3,
};

test("each row is read under codes of its own, and an empty one is none", () => {
  expect(schemaOf(definition, audience).parse({ ...two, vaksin_3_antigen: "" })).toEqual(stored);
  expect(readForm(definition, audience, {})).toEqual({ data: {}, problems: [] });
});

test("what a row must say is asked of the rows that are begun alone", () => {
  const { problems } = readForm(definition, audience, { ...two, vaksin_2_dosis: "" });
  expect(problems.map(({ field }) => field)).toEqual(["vaksin_2_dosis"]);
});

test("a row is opened by what it is of, and one that was left out takes none with it", () => {
  const opens = VACCINES.fields.map(({ code, when }) => [code, when?.field]);
  expect(opens.slice(2, 5)).toEqual([
    ["vaksin_1_batch", "vaksin_1_antigen"],
    ["vaksin_2_antigen", undefined],
    ["vaksin_2_dosis", "vaksin_2_antigen"],
  ]);
  const { data } = readForm(definition, audience, { vaksin_2_antigen: "B", vaksin_2_dosis: "3" });
  expect(rowsIn(VACCINES, data)).toEqual([{ antigen: "B", dosis: 3 }]);
});

test("a record gives its rows back, and a correction begins with them", () => {
  expect(rowsIn(VACCINES, stored)).toEqual([
    { antigen: "A", dosis: 1, batch: "X-12" },
    { antigen: "B", dosis: 3 },
  ]);
  const { tidak_diukur: _, ...entries } = formValues(fieldsFor(definition, audience), stored);
  expect(entries).toEqual(two);
});

test("a row and a field that do not exist do not compile", () => {
  const data: DataOf<typeof sections> = { vaksin_3_antigen: "B" };
  // @ts-expect-error
  expect(data.vaksin_4_antigen).toBeUndefined();
  // @ts-expect-error
  expect(rowsIn(VACCINES, data)[0]?.bets).toBeUndefined();
  expect(rowsIn(VACCINES, data)[0]?.antigen).toBe("B");
});

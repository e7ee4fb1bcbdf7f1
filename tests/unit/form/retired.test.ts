import { expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import type { Section } from "#lib/form/fields";
import { keptValues } from "#lib/form/kept-values";
import { valueWords } from "#lib/form/words";
import type { ServiceDefinition } from "#lib/service/definition";

// A form that has grown older: one field and one option are not asked any more.
const sections: readonly Section[] = [
  {
    title: "Ukur",
    fields: [
      { type: "number", code: "bb_kg", label: "Berat", unit: "kg", min: 1, max: 200, decimals: 1 },
      { type: "yesno", code: "kartu_lama", label: "Punya kartu lama", retired: true },
      {
        type: "choice",
        code: "cara",
        label: "Cara",
        options: [
          { value: "BARU", label: "Cara baru" },
          { value: "LAMA", label: "Cara lama", retired: true },
        ],
      },
    ],
  },
];
const definition = { sections } as ServiceDefinition;
const stored = { data: { bb_kg: 50, kartu_lama: true, cara: "LAMA" }, recordedById: "sri" };
const labels = (past: boolean) =>
  fieldsFor(definition, { kader: false, ...(past && { past }) }).map(({ code, ...field }) => [
    code,
    "options" in field ? field.options.map(({ value }) => value) : [],
  ]);

test("what is retired is not asked, and an old record still says it", () => {
  expect(labels(false)).toEqual([
    ["bb_kg", []],
    ["cara", ["BARU"]],
  ]);
  expect(labels(true)).toEqual([
    ["bb_kg", []],
    ["kartu_lama", []],
    ["cara", ["BARU", "LAMA"]],
  ]);
  const words = fieldsFor(definition, { kader: false, past: true }).map((one) =>
    valueWords(one, stored.data),
  );
  expect(words).toEqual(["50 kg", "ya", "Cara lama"]);
});

test("a correction keeps what is not asked any more", () => {
  expect(keptValues(definition, stored, { id: "sri", role: "PUSTU" })).toEqual({
    kartu_lama: true,
    cara: "LAMA",
  });
  const young = { ...stored, data: { bb_kg: 50, cara: "BARU" } };
  expect(keptValues(definition, young, { id: "sri", role: "PUSTU" })).toEqual({});
});

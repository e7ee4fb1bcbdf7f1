import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { fieldsOf, messageOf } from "#lib/action/messages";
import { PregnancyEndInput } from "#lib/recording/schema";

const birth = (weight: string) =>
  PregnancyEndInput.safeParse(
    {
      pregnancy_id: uuidv7(),
      person_id: uuidv7(),
      ended_on: "2026-11-01",
      kind: "LAHIR",
      jumlah_bayi: "1",
      bayi_1_result: "HIDUP",
      bayi_1_sex: "P",
      bayi_1_weight_gram: weight,
    },
    { error: messageOf },
  );

test.each([
  ["3200", 3200],
  ["3.200", 3200],
  [" 900 ", 900],
  ["", undefined],
])("a birth weight of %j is read in grams, with or without the dot of thousands", (text, gram) => {
  expect(birth(text).data?.babies[0]?.weight_gram).toBe(gram);
});

test.each(["3,2", "3.2", "32.00", "3200 gram", "7.100", "200"])(
  "%j is answered with how to write it",
  (text) => {
    const { error } = birth(text);
    expect(error && fieldsOf(error)).toEqual({
      "babies.0.weight_gram": "Tulis dalam gram, misalnya 3200.",
    });
  },
);

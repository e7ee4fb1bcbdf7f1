import { expect, test } from "vitest";
import { entriesOf, valuesOf } from "#lib/action/form";
import { IDLE, problemIn, valueIn } from "#lib/action/result";

function formOf(...pairs: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("a field that comes once is a text, more than once a list", () => {
  const form = formOf(["nama", "Siti"], ["tanda", "demam"], ["tanda", "pusing"]);
  expect(entriesOf(form)).toEqual({ nama: "Siti", tanda: ["demam", "pusing"] });
});

test("a field named as a list is one even with a single value", () => {
  expect(entriesOf(formOf(["tanda[]", "demam"]))).toEqual({ tanda: ["demam"] });
});

test("a field named as what every object has is a field, and nothing else", () => {
  const entries = entriesOf(formOf(["__proto__[]", "ADMIN"], ["toString", "x"]));
  expect(Object.getPrototypeOf(entries)).toBeNull();
  expect(Object.keys(entries)).toEqual(["__proto__", "toString"]);
});

test("what the framework adds is not part of the form", () => {
  expect(entriesOf(formOf(["$ACTION_REF_1", ""], ["nama", "Siti"]))).toEqual({ nama: "Siti" });
});

test("a NUL, which no database holds, is not part of what was typed", () => {
  expect(entriesOf(formOf(["nama", "Si\0ti"], ["tanda[]", "\0"]))).toEqual({ nama: "Siti", tanda: [""] });
});

test("a password is never given back", () => {
  const values = valuesOf(
    formOf(["username", "sri"], ["sandi", "x"], ["sandiBaru", "y"], ["kataSandi", "z"]),
  );
  expect(values).toEqual({ username: "sri" });
});

test("an answer knows what was typed and what was wrong with it", () => {
  const invalid = {
    status: "invalid",
    fields: { bb: "Belum diisi." },
    values: { bb: "", tb: "88" },
  } as const;
  expect(valueIn(invalid, "tb")).toBe("88");
  expect(problemIn(invalid, "bb")).toBe("Belum diisi.");
  expect(problemIn(IDLE, "bb")).toBeUndefined();
});

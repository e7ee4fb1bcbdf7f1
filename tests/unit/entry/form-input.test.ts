import { expect, test } from "vitest";
import { FormInput } from "#lib/entry/form-input";

const ID = "01932b00-0000-7000-8000-000000000001";
const sent = (more: Record<string, string>) => {
  const form = { id: ID, person_id: ID, kind: "TIMBANG", served_on: "2026-11-12", place: "POSYANDU" };
  const parsed = FormInput.safeParse({ ...form, bb_kg: "10,4", ...more });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
};

test.each([
  ["no reason", {}],
  ["an empty one", { reason: "" }],
  ["blanks", { reason: "   " }],
])("a correction with %s is not accepted", (_, more) => {
  expect(sent({ replaces: ID, ...more })).toEqual(["reason"]);
});

test("one with a reason is, and what corrects nothing needs none", () => {
  expect(sent({ replaces: ID, reason: "salah tulis" })).toEqual([]);
  expect(sent({})).toEqual([]);
});

test("of two records of a day the choice is the reason", () => {
  const form = { id: ID, person_id: ID, kind: "TIMBANG", served_on: "2026-11-12", place: "POSYANDU" };
  const other = "01932b00-0000-7000-8000-000000000002";
  expect(FormInput.parse({ ...form, instead: other })).toMatchObject({
    replaces: other,
    reason: "Diganti catatan lain dari hari yang sama",
  });
});

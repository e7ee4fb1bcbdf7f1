import { expect, test } from "vitest";
import { ACCOUNT_ENTRY, demandSameAccount, entriesOf } from "#lib/action/form";

const typedBy = (account?: string) => {
  const form = new FormData();
  if (account) form.set(ACCOUNT_ENTRY, account);
  form.set("bb_kg", "9,4");
  return form;
};

test("a form typed under one account is not sent under another", () => {
  expect(() => demandSameAccount(typedBy("wati"), { id: "sri" })).toThrow(
    expect.objectContaining({ code: "OTHER_ACCOUNT" }),
  );
  expect(() => demandSameAccount(typedBy("wati"), { id: "wati" })).not.toThrow();
  expect(() => demandSameAccount(typedBy(), { id: "sri" })).not.toThrow();
});

test("the account is no entry of the form", () => {
  expect(entriesOf(typedBy("wati"))).toEqual({ bb_kg: "9,4" });
});

"use client";

import { useContext } from "react";
import { Account } from "#components/form/use-form-draft";
import { ACCOUNT_ENTRY } from "#lib/action/form";

/** In every form behind sign-in: what was typed under one account is never sent under another. */
export function TypedBy() {
  const account = useContext(Account);
  return account && <input type="hidden" name={ACCOUNT_ENTRY} value={account} />;
}

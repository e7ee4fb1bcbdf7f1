"use server";

import { changeAccount, disableAccount, enableAccount, resetPassword } from "#lib/account/change-account";
import { createAccount } from "#lib/account/create-account";
import { AccountChangeInput, AccountInput, OneAccountInput } from "#lib/account/schema";
import { removeCodeOf } from "#lib/account/second-factor";
import { defineAction } from "#lib/action/define-action";

export const createAccountAction = defineAction({
  permission: "account:manage",
  input: AccountInput,
  run: createAccount,
});

export const changeAccountAction = defineAction({
  permission: "account:manage",
  input: AccountChangeInput,
  run: changeAccount,
});

export const resetPasswordAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: resetPassword,
});

export const removeCodeOfAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: removeCodeOf,
});

export const disableAccountAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: disableAccount,
});

export const enableAccountAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: enableAccount,
});

"use server";

import { revalidatePath } from "next/cache";
import { changeAccount, disableAccount, enableAccount, resetPassword } from "#lib/account/change-account";
import { createAccount } from "#lib/account/create-account";
import { AccountChangeInput, AccountInput, OneAccountInput } from "#lib/account/schema";
import { defineAction } from "#lib/action/define-action";

export const createAccountAction = defineAction({
  permission: "account:manage",
  input: AccountInput,
  run: createAccount,
  after: () => revalidatePath("/admin/pengguna"),
});

export const changeAccountAction = defineAction({
  permission: "account:manage",
  input: AccountChangeInput,
  run: changeAccount,
  after: ({ id }) => revalidatePath(`/admin/pengguna/${id}`),
});

export const resetPasswordAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: resetPassword,
  after: ({ id }) => revalidatePath(`/admin/pengguna/${id}`),
});

export const disableAccountAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: disableAccount,
  after: ({ id }) => revalidatePath(`/admin/pengguna/${id}`),
});

export const enableAccountAction = defineAction({
  permission: "account:manage",
  input: OneAccountInput,
  run: enableAccount,
  after: ({ id }) => revalidatePath(`/admin/pengguna/${id}`),
});

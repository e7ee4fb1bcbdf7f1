"use server";

import { redirect } from "next/navigation";
import { clearSessionToken } from "#lib/access/session-token";
import { changePassword } from "#lib/account/change-password";
import { endOwnSession, endSession } from "#lib/account/end-session";
import { NothingInput, PasswordInput, SessionInput } from "#lib/account/schema";
import { defineAction } from "#lib/action/define-action";
import { forgetFlash } from "#lib/action/flash";

export const signOutAction = defineAction({
  permission: "session:end",
  input: NothingInput,
  run: endOwnSession,
  after: async () => {
    await clearSessionToken();
    await forgetFlash();
    redirect("/masuk?keluar=sendiri");
  },
});

export const endSessionAction = defineAction({
  permission: "account:self",
  input: SessionInput,
  run: endSession,
});

export const changePasswordAction = defineAction({
  permission: "account:self",
  input: PasswordInput,
  run: changePassword,
});

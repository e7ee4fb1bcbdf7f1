"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { clearSessionToken } from "#lib/access/session-token";
import { changePassword } from "#lib/account/change-password";
import { endOwnSession, endSession } from "#lib/account/end-session";
import { NothingInput, PasswordInput, SessionInput, ThemeInput } from "#lib/account/schema";
import { defineAction } from "#lib/action/define-action";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const signOutAction = defineAction({
  permission: "session:end",
  input: NothingInput,
  run: endOwnSession,
  after: async () => {
    await clearSessionToken();
    redirect("/masuk?keluar=sendiri");
  },
});

/** Asking who is there is what keeps the session awake. */
export const stayAction = defineAction({
  permission: "session:end",
  input: NothingInput,
  run: async () => undefined,
});

export const endSessionAction = defineAction({
  permission: "account:self",
  input: SessionInput,
  run: endSession,
  after: () => revalidatePath("/akun"),
});

export const changePasswordAction = defineAction({
  permission: "account:self",
  input: PasswordInput,
  run: changePassword,
  after: () => revalidatePath("/akun"),
});

export const chooseThemeAction = defineAction({
  permission: "account:self",
  input: ThemeInput,
  run: async () => undefined,
  after: async (_data, { tema }) => {
    const jar = await cookies();
    if (tema === "perangkat") jar.delete("tema");
    else jar.set("tema", tema, { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax" });
    revalidatePath("/", "layout");
  },
});

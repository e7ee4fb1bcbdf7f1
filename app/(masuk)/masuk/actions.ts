"use server";

import { redirect } from "next/navigation";
import { writeSessionToken } from "#lib/access/session-token";
import { PosyanduSignInInput, SignInInput } from "#lib/account/schema";
import { signIn, signInToPosyandu } from "#lib/account/sign-in";
import { defineEntry } from "#lib/action/define-action";

export const signInAction = defineEntry({
  input: SignInInput,
  run: signIn,
  after: async (sessionId, { lanjut }) => {
    await writeSessionToken(sessionId);
    redirect(lanjut);
  },
});

export const signInToPosyanduAction = defineEntry({
  input: PosyanduSignInInput,
  run: signInToPosyandu,
  after: async (sessionId, { lanjut }) => {
    await writeSessionToken(sessionId);
    redirect(lanjut);
  },
});

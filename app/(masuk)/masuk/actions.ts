"use server";

import { redirect } from "next/navigation";
import { writeSessionToken } from "#lib/access/session-token";
import { readCaller, rememberBrowser } from "#lib/account/caller";
import { CodeInput, PosyanduSignInInput, SignInInput } from "#lib/account/schema";
import { type Entry, signIn, signInToPosyandu } from "#lib/account/sign-in";
import { signInWithCode } from "#lib/account/sign-in-with-code";
import { forgetTicket, openTicket, writeTicket } from "#lib/account/ticket-cookie";
import { defineEntry } from "#lib/action/define-action";
import { CODE_SIGN_IN } from "#lib/address/sign-in";

export const signInAction = defineEntry({
  input: SignInInput,
  run: async (input) => signIn(input, await readCaller()),
  after: goOn,
});

export const signInToPosyanduAction = defineEntry({
  input: PosyanduSignInInput,
  run: async (input) => signInToPosyandu(input, await readCaller()),
  after: goOn,
});

export const signInWithCodeAction = defineEntry({
  input: CodeInput,
  run: async (input) => signInWithCode(input, await openTicket(), await readCaller()),
  after: goOn,
});

/** In, on a browser that is known from now on; or to the code. */
async function goOn(entry: Entry, { lanjut }: { lanjut: string }): Promise<never> {
  if ("ticket" in entry) {
    await writeTicket(entry.ticket);
    redirect(CODE_SIGN_IN.href({ back: lanjut === "/" ? null : lanjut }));
  }
  const { browser } = await readCaller();
  await rememberBrowser(browser, entry);
  await forgetTicket();
  await writeSessionToken(entry.sessionId);
  redirect(lanjut);
}

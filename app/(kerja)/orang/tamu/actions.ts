"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { GUEST } from "#lib/entry/addresses";
import { GuestStepInput, takeGuestStep } from "#lib/entry/guest-desk";
import { tell } from "#lib/page/person/read-news";

/** One action for all steps, so that the page can answer each without script. */
export const guestAction = defineAction({
  permission: "guest:record",
  input: GuestStepInput,
  run: takeGuestStep,
  changesPages: ({ step }) => step === "TERSIMPAN",
  after: async (data) => {
    if (data.step !== "TERSIMPAN") return;
    await tell("tersimpan-tamu", data.id);
    redirect(GUEST.href({ number: data.id }));
  },
});

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { tell } from "#lib/page/saved/read-news";
import { GuestStepInput, takeGuestStep } from "#lib/recording/guest-desk";

/** One action for all steps, so that the page can answer each without script. */
export const guestAction = defineAction({
  permission: "guest:record",
  input: GuestStepInput,
  run: takeGuestStep,
  after: async (data) => {
    if (data.step !== "TERSIMPAN") return;
    revalidatePath("/", "layout");
    await tell("tersimpan", data.id);
    redirect(`/orang/tamu?nomor=${data.id}`);
  },
});

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { GuestStepInput, takeGuestStep } from "#lib/recording/guest-desk";

/** One action for all steps, so that the page can answer each without script. */
export const guestAction = defineAction({
  permission: "guest:record",
  input: GuestStepInput,
  run: takeGuestStep,
  after: (data) => {
    if (data.step !== "TERSIMPAN") return;
    revalidatePath("/", "layout");
    redirect(`/orang/tamu?tersimpan=${data.id}`);
  },
});

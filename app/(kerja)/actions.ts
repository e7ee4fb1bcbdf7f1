"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { VoidInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";

/** Takes back the last save, from the day's page. */
export const undoRecordAction = defineAction({
  permission: "service:correct",
  input: VoidInput,
  run: voidService,
  after: (_, { id }) => {
    revalidatePath("/", "layout");
    redirect(`/?dibatalkan=${id}`);
  },
});

"use server";

import { defineAction } from "#lib/action/define-action";
import { recordTaken, TakenInput } from "#lib/page/pws/taken";

/** A text that was copied, or a picture that was saved, is written down. */
export const noteTakenAction = defineAction({
  permission: "coverage:read",
  input: TakenInput,
  run: recordTaken,
  changesPages: false,
});

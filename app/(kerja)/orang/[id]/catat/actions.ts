"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { backPath } from "#lib/entry/back-path";
import { FormInput } from "#lib/entry/form-input";
import { tell } from "#lib/page/person/read-news";
import { previewSave } from "#lib/page/saved/preview-save";
import { saveService } from "#lib/page/saved/save-service";
import { RecordInput, VoidInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";

export const recordServiceAction = defineAction({
  permission: "service:record",
  input: FormInput,
  run: saveService,
  after: async ({ id, personId, words }, { dari, replaces }) => {
    await tell(replaces ? "diperbaiki" : "tersimpan", id, words);
    redirect(backPath(dari, personId));
  },
});

/** Of any age, with a reason. */
export const voidServiceAction = defineAction({
  permission: "service:correct",
  input: VoidInput,
  run: voidService,
  after: async ({ personId }, { id }) => {
    await tell("dibatalkan", id);
    redirect(`/orang/${personId}`);
  },
});

/** While typing: which numbers the form would move. Writes nothing. */
export const previewServiceAction = defineAction({
  permission: "service:record",
  input: RecordInput,
  run: previewSave,
  changesPages: false,
});

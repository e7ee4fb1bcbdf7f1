"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { defineRows } from "#lib/action/define-rows";
import { WEIGHING } from "#lib/entry/addresses";
import { AddChildInput } from "#lib/entry/weighing-schema";
import { tell } from "#lib/page/person/read-news";
import { registerOrAsk } from "#lib/page/registration/register-or-ask";
import { isBlankRow, recordWeighing } from "#lib/recording/record-weighing";
import { RecordInput, UndoInput } from "#lib/recording/schema";
import { undoService } from "#lib/recording/undo-service";

/** A row when it is left, or without script all of them: a transaction for each. */
export const saveWeighingsAction = defineRows({
  permission: "service:record",
  input: RecordInput,
  isBlank: isBlankRow,
  run: recordWeighing,
});

/** In its row, while it is fresh: the grid stays where it is. */
export const undoWeighingAction = defineAction({
  permission: "service:correct",
  input: UndoInput,
  run: undoService,
  changesPages: false,
});

export const addChildAction = defineAction({
  permission: "person:register",
  input: AddChildInput,
  run: registerOrAsk,
  changesPages: ({ state }) => state === "registered",
  after: async (registration, { kode, tanggal }) => {
    if (registration.state !== "registered") return;
    await tell(registration.news, registration.move ?? registration.id);
    redirect(WEIGHING.href({ kode, day: tanggal, added: registration.id }));
  },
});

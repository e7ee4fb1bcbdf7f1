"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { backPath } from "#lib/entry/back-path";
import { TAKEN_BACK } from "#lib/entry/news";
import { tell } from "#lib/page/person/read-news";
import { recordTaken, TakenInput } from "#lib/page/pws/taken";
import { restoreService } from "#lib/recording/restore-service";
import { RestoreInput, TakeBackInput, UndoInput } from "#lib/recording/schema";
import { takeBack } from "#lib/recording/take-back";
import { undoService } from "#lib/recording/undo-service";

/** Takes back a record of one's own that was just saved, from wherever it is told. */
export const undoRecordAction = defineAction({
  permission: "service:correct",
  input: UndoInput,
  run: undoService,
  after: async ({ personId }, { id, dari }) => {
    await tell("dibatalkan", id);
    redirect(backPath(dari, personId));
  },
});

/** A voided record counts again. */
export const restoreRecordAction = defineAction({
  permission: "service:correct",
  input: RestoreInput,
  run: restoreService,
  after: async ({ personId }, { id, dari }) => {
    await tell("dikembalikan", id);
    redirect(backPath(dari, personId));
  },
});

/** A move, a death, an end of a pregnancy, a merge or a registration; each asks for its own permission besides. */
export const takeBackAction = defineAction({
  permission: "person:register",
  input: TakeBackInput,
  run: takeBack,
  after: async ({ id, stays }, { act, dari }) => {
    await tell(TAKEN_BACK[act], id);
    redirect(stays ? backPath(dari, id) : "/orang");
  },
});

/** A text that was copied, or a picture that was saved, is written down. */
export const noteTakenAction = defineAction({
  permission: "coverage:read",
  input: TakenInput,
  run: recordTaken,
  changesPages: false,
});

"use client";

import { type ReactNode, useEffect } from "react";
import { forgetDraftOf } from "#components/form/drafts";
import { Toast } from "#components/ui/toast";

/** On the page that follows a save, whichever it is: what was done and what it moved, with the way back. */
export function NewsToast({ id, sentence, undo }: { id: string; sentence: string; undo: ReactNode }) {
  useEffect(() => forgetDraftOf(id), [id]);
  return <Toast id={`${id}: ${sentence}`} message={sentence} undo={undo} />;
}

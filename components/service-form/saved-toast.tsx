"use client";

import { useEffect } from "react";
import { forgetDraftOf } from "#components/form/drafts";
import { Toast } from "#components/ui/toast";

/** On the page that follows a save: what was saved and what it moved. */
export function SavedToast({ saved: { id, sentence } }: { saved: { id: string; sentence: string } }) {
  useEffect(() => forgetDraftOf(id), [id]);
  return <Toast id={id} message={sentence} />;
}

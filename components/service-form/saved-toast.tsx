"use client";

import { useEffect } from "react";
import { forgetDraftOf } from "#components/service-form/drafts";
import { type FormAction, useSending } from "#components/service-form/use-sending";
import { SubmitButton } from "#components/ui/submit-button";
import { Toast } from "#components/ui/toast";

export type SavedNews = { id: string; sentence: string; mayUndo: boolean };

/** On the page that follows a save: what was saved, what it moved, and the way back. */
export function SavedToast<Data>({ saved, undo }: { saved: SavedNews; undo?: FormAction<Data> }) {
  useEffect(() => forgetDraftOf(saved.id), [saved.id]);
  return (
    <Toast
      id={saved.id}
      message={saved.sentence}
      undo={undo && saved.mayUndo && <UndoForm id={saved.id} action={undo} />}
    />
  );
}

function UndoForm<Data>({ id, action }: { id: string; action: FormAction<Data> }) {
  const { formAction } = useSending(action, null);
  return (
    <form action={formAction}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="reason" value="diurungkan sesaat setelah disimpan" />
      <SubmitButton size="control" variant="plain" pendingLabel="Mengurungkan…">
        Urungkan
      </SubmitButton>
    </form>
  );
}

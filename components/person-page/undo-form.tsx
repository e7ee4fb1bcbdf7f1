"use client";

import { useActionState } from "react";
import type { VoidAction } from "#components/person-page/void-form";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";

/** Takes back what has just been saved. */
export function UndoForm<Data>({ id, action }: { id: string; action: VoidAction<Data> }) {
  const [, send] = useActionState<ActionResult<Data>, FormData>(action, IDLE);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="reason" value="Diurungkan sesudah disimpan" />
      <SubmitButton variant="plain" size="control" pendingLabel="Mengurungkan…">
        Urungkan
      </SubmitButton>
    </form>
  );
}

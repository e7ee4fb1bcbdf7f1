"use client";

import { useActionState } from "react";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE, problemIn, valueIn } from "#lib/action/result";

/** Any action that answers as actions do; what it answers with does not matter here. */
export type VoidAction<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;

/** In place, with a reason; the record stays, struck. */
export function VoidForm<Data>({
  id,
  what,
  look,
  action,
}: {
  id: string;
  what: string;
  /** Of the words that open it. */
  look: string;
  action: VoidAction<Data>;
}) {
  const [result, send] = useActionState<ActionResult<Data>, FormData>(action, IDLE);
  return (
    <details open={result.status !== "idle"} className="min-w-0 open:basis-full">
      <summary className={look}>
        Batalkan<span className="sr-only"> {what}</span>
      </summary>
      <form
        action={send}
        className="mt-2 grid max-w-md gap-3 rounded-card border border-line bg-surface p-3.5"
        noValidate
      >
        {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
        <p>
          Batalkan {what}? Catatan tetap tersimpan sebagai batal, dengan alasan dan nama Anda. Angka yang
          dihitung dari catatan ini berkurang.
        </p>
        <input type="hidden" name="id" value={id} />
        <TextField
          name="reason"
          id={`alasan-${id}`}
          label="Alasan"
          maxLength={200}
          autoComplete="off"
          defaultValue={valueIn(result, "reason") ?? ""}
          error={problemIn(result, "reason")}
        />
        <div>
          <SubmitButton variant="danger" size="form" pendingLabel="Membatalkan…">
            Batalkan catatan
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}

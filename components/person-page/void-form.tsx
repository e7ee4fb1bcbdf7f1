"use client";

import { type ReactNode, useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE, problemIn, valueIn } from "#lib/action/result";

/** Any action that answers as actions do; what it answers with does not matter here. */
export type VoidAction<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;

type Props<Data> = {
  id: string;
  what: string;
  /** Of the words that open it. */
  look: string;
  action: VoidAction<Data>;
};

/** In place, with a reason; the record stays, struck. */
export function VoidForm<Data>(props: Props<Data>) {
  return (
    <ReasonForm {...props} verb="Batalkan" submit="Batalkan catatan" pending="Membatalkan…">
      Catatan tetap tersimpan sebagai batal, dengan alasan dan nama Anda. Angka yang dihitung dari catatan ini
      berkurang.
    </ReasonForm>
  );
}

/** A voided record counts again, with a reason. */
export function RestoreForm<Data>(props: Props<Data>) {
  return (
    <ReasonForm {...props} verb="Kembalikan" submit="Kembalikan catatan" pending="Mengembalikan…">
      Catatan dihitung lagi. Alasan dan nama Anda tercatat di jejak audit.
    </ReasonForm>
  );
}

function ReasonForm<Data>({
  id,
  what,
  look,
  action,
  verb,
  submit,
  pending,
  children,
}: Props<Data> & { verb: string; submit: string; pending: string; children: ReactNode }) {
  const [result, send] = useActionState<ActionResult<Data>, FormData>(action, IDLE);
  return (
    <details open={result.status !== "idle"} className="min-w-0 open:basis-full">
      <summary className={look}>
        {verb}
        <span className="sr-only"> {what}</span>
      </summary>
      <form
        action={send}
        className="mt-2 grid max-w-md gap-3 rounded-card border border-line bg-surface p-3.5"
        noValidate
      >
        <TypedBy />
        {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
        <p>
          {verb} {what}? {children}
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
          <SubmitButton
            variant={verb === "Batalkan" ? "danger" : "outlined"}
            size="form"
            pendingLabel={pending}
          >
            {submit}
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}

"use client";

import type { ReactNode } from "react";
import { ActionForm } from "#components/form/action-form";
import { TextField } from "#components/ui/inputs";
import type { ActionResult } from "#lib/action/result";

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
  return (
    <ActionForm
      action={action}
      id={`alasan-${id}`}
      about={id}
      submit={submit}
      pendingLabel={pending}
      look={verb === "Batalkan" ? "danger" : "outlined"}
      behind={
        <>
          {verb}
          <span className="sr-only"> {what}</span>
        </>
      }
      behindLook={look}
      done={() => null}
    >
      {(at) => (
        <>
          <p>
            {verb} {what}? {children}
          </p>
          <input type="hidden" name="id" value={id} />
          <TextField {...at("reason")} label="Alasan" maxLength={200} autoComplete="off" />
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { ActionForm } from "#components/form/action-form";
import { TextField } from "#components/ui/inputs";
import { voidDeathAction } from "../actions";

export function VoidDeathForm({ personId }: { personId: string }) {
  return (
    <ActionForm
      action={voidDeathAction}
      id="batal-kematian"
      submit="Batalkan catatan kematian"
      look="danger"
      done={() => null}
    >
      {(at) => (
        <>
          <input type="hidden" name="person_id" value={personId} />
          <TextField
            {...at("reason")}
            label="Alasan"
            hint="misalnya salah orang, atau salah tanggal"
            maxLength={200}
            autoComplete="off"
          />
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { ActionForm } from "#components/form/action-form";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { ActionResult } from "#lib/action/result";
import type { Compared } from "#lib/person/compare-numbers";

type Props = {
  personId: string;
  action: (previous: ActionResult<Compared>, form: FormData) => Promise<ActionResult<Compared>>;
};

/** The number on the card against the one that is kept: the page shows no digit of it. */
export function CompareNumbersForm({ personId, action }: Props) {
  return (
    <ActionForm
      action={action}
      id={`cocok-${personId}`}
      about={null}
      behind="Cocokkan NIK atau KK"
      submit="Cocokkan"
      look="outlined"
      done={({ same }) => <Answer same={same} />}
    >
      {(at) => (
        <>
          <input type="hidden" name="person_id" value={personId} />
          <TextField
            {...at("nomor")}
            label="NIK atau nomor KK pada kartu"
            qualifier="16 angka"
            hint="Setiap pencocokan tercatat di jejak audit."
            inputMode="numeric"
            autoComplete="off"
            maxLength={24}
          />
        </>
      )}
    </ActionForm>
  );
}

function Answer({ same }: Compared) {
  if (same)
    return (
      <Notice
        live
        title={same === "NIK" ? "Sama dengan NIK yang tercatat." : "Sama dengan nomor KK yang tercatat."}
      />
    );
  return <Notice live tone="warning" title="Lain dari NIK dan nomor KK yang tercatat. Periksa kartunya." />;
}

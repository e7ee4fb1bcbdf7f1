"use client";

import { ActionForm } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { renameUnitAction } from "../actions";

export function RenameUnitForm({ id, name }: { id: string; name: string }) {
  return (
    <ActionForm
      action={renameUnitAction}
      id="ganti"
      about={id}
      submit="Ganti nama"
      look="outlined"
      done={(unit) => <Notice tone="good" live title={`Namanya sekarang ${unit.name}.`} />}
    >
      {(at) => (
        <>
          <input type="hidden" name="id" value={id} />
          <OpenedWith at={at} texts={{ name }} />
          <TextField
            {...at("name", name)}
            label="Nama"
            hint="Berlaku untuk semua bulan. Kode tidak berubah."
            autoComplete="off"
          />
        </>
      )}
    </ActionForm>
  );
}

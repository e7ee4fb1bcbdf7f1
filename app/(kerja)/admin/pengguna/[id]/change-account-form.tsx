"use client";

import type { DesaChoices } from "#components/account/desa-choice";
import { type Placing, PlacingFields } from "#components/account/placing-fields";
import { ActionForm } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { type Option, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { Role } from "#lib/access/permissions";
import { placingTexts } from "#lib/account/placing-texts";
import { changeAccountAction } from "../actions";

export function ChangeAccountForm({
  account,
  units,
  desa,
  now,
}: {
  account: { id: string; role: Role; name: string };
  units: readonly Option[];
  desa: DesaChoices;
  now: Placing;
}) {
  return (
    <ActionForm
      action={changeAccountAction}
      id="ubah"
      about={account.id}
      submit="Simpan perubahan"
      done={() => (
        <Notice tone="good" live title="Tersimpan.">
          Wilayah yang baru berlaku sejak halaman berikutnya yang ia buka.
        </Notice>
      )}
    >
      {(at) => (
        <>
          <input type="hidden" name="id" value={account.id} />
          <OpenedWith at={at} texts={placingTexts({ name: account.name, ...now })} />
          <TextField {...at("name", account.name)} label="Nama" autoComplete="off" />
          <PlacingFields at={at} role={account.role} units={units} desa={desa} now={now} />
        </>
      )}
    </ActionForm>
  );
}

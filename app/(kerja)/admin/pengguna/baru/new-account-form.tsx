"use client";

import type { DesaChoices } from "#components/account/desa-choice";
import { Handout } from "#components/account/handout";
import { PlacingFields } from "#components/account/placing-fields";
import { ActionForm } from "#components/form/action-form";
import { type Option, TextField } from "#components/ui/inputs";
import type { Role } from "#lib/access/permissions";
import { createAccountAction } from "../actions";

export function NewAccountForm({
  role,
  units,
  desa,
}: {
  role: Role;
  units: readonly Option[];
  desa: DesaChoices;
}) {
  return (
    <ActionForm
      action={createAccountAction}
      id="baru"
      about={role}
      submit="Buat akun"
      wide
      done={(handout) => <Handout title="Akun dibuat." {...handout} />}
    >
      {(at) => (
        <>
          <input type="hidden" name="role" value={role} />
          <TextField
            {...at("name")}
            label={role === "KADER" ? "Nama akun" : "Nama lengkap"}
            qualifier={role === "KADER" ? "dipakai bersama para kader" : undefined}
            autoComplete="off"
          />
          <TextField
            {...at("username")}
            label="Nama pengguna"
            qualifier="tidak dapat diubah"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PlacingFields at={at} role={role} units={units} desa={desa} />
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { ActionForm } from "#components/form/action-form";
import { Notice } from "#components/ui/notice";
import { disableAccountAction, enableAccountAction } from "../actions";

export function SwitchAccountForm({ id, disabled }: { id: string; disabled: boolean }) {
  return (
    <ActionForm
      key={disabled ? "aktifkan" : "nonaktifkan"}
      action={disabled ? enableAccountAction : disableAccountAction}
      id="keadaan"
      about={id}
      submit={disabled ? "Aktifkan akun" : "Nonaktifkan akun"}
      look={disabled ? "outlined" : "danger"}
      done={() => <Notice tone="good" live title="Tersimpan." />}
    >
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <p>
            {disabled
              ? "Akun ini dinonaktifkan. Sesudah diaktifkan, ia masuk lagi dengan kata sandinya."
              : "Ia langsung keluar dari semua perangkat dan tidak dapat masuk lagi. Catatan yang ia buat tetap ada."}
          </p>
        </>
      )}
    </ActionForm>
  );
}

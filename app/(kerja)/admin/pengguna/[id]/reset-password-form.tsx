"use client";

import { Handout } from "#components/account/handout";
import { ActionForm } from "#components/form/action-form";
import { resetPasswordAction } from "../actions";

export function ResetPasswordForm({ id }: { id: string }) {
  return (
    <ActionForm
      action={resetPasswordAction}
      id="sandi"
      about={id}
      submit="Buat kata sandi baru"
      pendingLabel="Membuat…"
      look="outlined"
      done={(handout) => <Handout title="Kata sandi lama tidak berlaku lagi." {...handout} />}
    >
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <p>
            Untuk yang lupa kata sandi atau tertahan karena salah berulang kali. Semua perangkat yang memakai
            akun ini dikeluarkan.
          </p>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { useActionState } from "react";
import { NewPasswordFields } from "#components/account/new-password-fields";
import { TypedBy } from "#components/form/typed-by";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE, problemIn } from "#lib/action/result";
import { changePasswordAction } from "./actions";

export function PasswordForm({ username }: { username: string }) {
  const [result, action] = useActionState(changePasswordAction, IDLE);
  return (
    <form action={action} noValidate className="grid gap-4">
      <TypedBy />
      {result.status === "done" && (
        <Notice tone="good" live title="Kata sandi diganti.">
          Perangkat lain yang memakai akun ini sudah dikeluarkan.
        </Notice>
      )}
      {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
      <input type="hidden" name="username" autoComplete="username" value={username} />
      <TextField
        name="sandiLama"
        label="Kata sandi sekarang"
        type="password"
        autoComplete="current-password"
        required
        error={problemIn(result, "sandiLama")}
      />
      <NewPasswordFields chosen={problemIn(result, "sandiBaru")} repeated={problemIn(result, "sandiUlang")} />
      <div>
        <SubmitButton size="form">Ganti kata sandi</SubmitButton>
      </div>
    </form>
  );
}

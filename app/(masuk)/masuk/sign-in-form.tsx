"use client";

import { useActionState } from "react";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE, problemIn, valueIn } from "#lib/action/result";
import { signInAction } from "./actions";

export function SignInForm({ next }: { next: string | null }) {
  const [result, action] = useActionState(signInAction, IDLE);
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "refused" && !result.field && (
        <Notice tone="danger" live title="Belum masuk.">
          {result.message}
        </Notice>
      )}
      {next && <input type="hidden" name="lanjut" value={next} />}
      <TextField
        name="username"
        label="Nama pengguna"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={valueIn(result, "username")}
        error={problemIn(result, "username")}
      />
      <PasswordField error={problemIn(result, "sandi")} />
      <SubmitButton pendingLabel="Memeriksa…" wide>
        Masuk
      </SubmitButton>
    </form>
  );
}

export function PasswordField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="sandi"
      label="Kata sandi"
      type="password"
      autoComplete="current-password"
      required
      error={error}
    />
  );
}

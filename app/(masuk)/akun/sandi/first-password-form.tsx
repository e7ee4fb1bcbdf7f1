"use client";

import { useActionState } from "react";
import { NewPasswordFields } from "#components/account/new-password-fields";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE, problemIn } from "#lib/action/result";
import { chooseFirstPasswordAction } from "./actions";

export function FirstPasswordForm({ username }: { username: string }) {
  const [result, action] = useActionState(chooseFirstPasswordAction, IDLE);
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
      <input type="hidden" name="username" autoComplete="username" value={username} />
      <NewPasswordFields chosen={problemIn(result, "sandiBaru")} repeated={problemIn(result, "sandiUlang")} />
      <SubmitButton wide>Simpan dan lanjut</SubmitButton>
    </form>
  );
}

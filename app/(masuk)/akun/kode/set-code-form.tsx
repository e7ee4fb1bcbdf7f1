"use client";

import { type ReactNode, useActionState } from "react";
import { CodeField, OwnCodeField, OwnPasswordField } from "#components/account/code-fields";
import { RecoveryCodes } from "#components/account/recovery-codes";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import { IDLE, problemIn } from "#lib/action/result";
import { setCodeAction } from "./actions";

export function SetCodeForm({
  account,
  replaces,
  children,
}: {
  account: { id: string; username: string };
  /** An application is in use already, and proves itself once more. */
  replaces: boolean;
  /** What the new application is shown. */
  children: ReactNode;
}) {
  const [result, action] = useActionState(setCodeAction, IDLE);
  if (result.status === "done") return <RecoveryCodes codes={result.data.codes} />;
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
      <input type="hidden" name={ACCOUNT_ENTRY} value={account.id} />
      <input type="hidden" name="username" autoComplete="username" value={account.username} />
      <h2 className="text-section">{replaces ? "Ganti HP atau aplikasi" : "Pasang"}</h2>
      {children}
      <CodeField error={problemIn(result, "kode")} />
      {replaces && <OwnCodeField error={problemIn(result, "kodeLama")} />}
      <OwnPasswordField error={problemIn(result, "sandiLama")} />
      <SubmitButton wide>{replaces ? "Ganti aplikasi" : "Pasang kode masuk"}</SubmitButton>
    </form>
  );
}

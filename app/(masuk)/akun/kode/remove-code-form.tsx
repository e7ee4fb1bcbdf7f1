"use client";

import { useActionState } from "react";
import { OwnCodeField, OwnPasswordField } from "#components/account/code-fields";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import { IDLE, problemIn } from "#lib/action/result";
import { removeCodeAction } from "./actions";

export function RemoveCodeForm({ account }: { account: { id: string; username: string } }) {
  const [result, action] = useActionState(removeCodeAction, IDLE);
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "done" && <Notice tone="good" live title="Kode masuk dilepas." />}
      {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
      <input type="hidden" name={ACCOUNT_ENTRY} value={account.id} />
      <input type="hidden" name="username" autoComplete="username" value={account.username} />
      <OwnCodeField error={problemIn(result, "kodeLama")} />
      <OwnPasswordField error={problemIn(result, "sandiLama")} />
      <div>
        <SubmitButton variant="danger" size="form" pendingLabel="Melepas…">
          Lepas kode masuk
        </SubmitButton>
      </div>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE } from "#lib/action/result";
import { revokeScreenAction } from "./actions";

export function RevokeScreenForm({ id, name }: { id: string; name: string }) {
  const [result, action] = useActionState(revokeScreenAction, IDLE);
  return (
    <form action={action}>
      <TypedBy />
      {result.status === "refused" && <Notice tone="danger" live title={result.message} />}
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="outlined" size="control" pendingLabel="Mencabut…">
        Cabut<span className="sr-only"> tautan {name}</span>
      </SubmitButton>
    </form>
  );
}

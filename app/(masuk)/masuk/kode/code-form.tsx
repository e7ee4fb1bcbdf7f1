"use client";

import { useActionState } from "react";
import { CodeField, RecoveryField } from "#components/account/code-fields";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE, problemIn } from "#lib/action/result";
import { SIGN_IN } from "#lib/address/sign-in";
import { signInWithCodeAction } from "../actions";

const WRONG_RECOVERY = "Kode cadangan ini tidak cocok atau sudah dipakai. Coba yang lain.";

export function CodeForm({ next, recovery }: { next: string | null; recovery: boolean }) {
  const [result, action] = useActionState(signInWithCodeAction, IDLE);
  const told = problemIn(result, "kode");
  const error = recovery && result.status === "refused" && told ? WRONG_RECOVERY : told;
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "refused" && !result.field && (
        <Notice tone="danger" live title="Belum masuk.">
          {result.message}{" "}
          {result.code === "TICKET_OVER" && (
            <Link href={SIGN_IN.href({ back: next })} className="link font-semibold">
              Masuk dari awal
            </Link>
          )}
        </Notice>
      )}
      {next && <input type="hidden" name="lanjut" value={next} />}
      {recovery ? <RecoveryField error={error} /> : <CodeField error={error} />}
      <SubmitButton pendingLabel="Memeriksa…" wide>
        Masuk
      </SubmitButton>
    </form>
  );
}

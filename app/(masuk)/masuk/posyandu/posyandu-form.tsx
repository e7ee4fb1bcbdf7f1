"use client";

import { useActionState } from "react";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE, problemIn } from "#lib/action/result";
import { signInToPosyanduAction } from "../actions";
import { PasswordField } from "../sign-in-form";

/** Nobody typed a username here. */
const WRONG = "Kata sandi posyandu ini tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.";

export function PosyanduForm({ code, next }: { code: string; next: string | null }) {
  const [result, action] = useActionState(signInToPosyanduAction, IDLE);
  return (
    <form action={action} noValidate className="grid gap-4">
      {result.status === "refused" && !result.field && (
        <Notice tone="danger" live title="Belum masuk.">
          {result.message}
        </Notice>
      )}
      <input type="hidden" name="posyandu" value={code} />
      {next && <input type="hidden" name="lanjut" value={next} />}
      <PasswordField
        error={result.status === "refused" && result.field === "sandi" ? WRONG : problemIn(result, "sandi")}
      />
      <SubmitButton pendingLabel="Memeriksa…" wide>
        Masuk
      </SubmitButton>
    </form>
  );
}

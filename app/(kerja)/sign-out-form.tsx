"use client";

import { useActionState } from "react";
import { forgetDrafts } from "#components/form/drafts";
import { SignOutButton } from "#components/shell/sign-out-button";
import { IDLE } from "#lib/action/result";
import { signOutAction } from "./akun/actions";

export function SignOutForm() {
  const [, action] = useActionState(signOutAction, IDLE);
  return (
    <form action={action} onSubmit={forgetDrafts}>
      <SignOutButton />
    </form>
  );
}

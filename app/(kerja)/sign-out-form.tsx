"use client";

import { useActionState } from "react";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { IDLE } from "#lib/action/result";
import { signOutAction } from "./akun/actions";

export function SignOutForm() {
  const [, action] = useActionState(signOutAction, IDLE);
  return (
    <form action={action}>
      <Button type="submit" variant="quiet">
        <Icon name="sign-out" /> Keluar
      </Button>
    </form>
  );
}

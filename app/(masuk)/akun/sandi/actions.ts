"use server";

import { redirect } from "next/navigation";
import { chooseFirstPassword } from "#lib/account/change-password";
import { FirstPasswordInput } from "#lib/account/schema";
import { defineAction } from "#lib/action/define-action";

export const chooseFirstPasswordAction = defineAction({
  permission: "password:choose",
  input: FirstPasswordInput,
  run: chooseFirstPassword,
  after: () => redirect("/"),
});

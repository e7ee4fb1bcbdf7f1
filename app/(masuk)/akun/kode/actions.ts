"use server";

import { RemoveCodeInput, SetCodeInput } from "#lib/account/schema";
import { removeOwnCode, setOwnCode } from "#lib/account/second-factor";
import { defineAction } from "#lib/action/define-action";

export const setCodeAction = defineAction({
  permission: "code:own",
  input: SetCodeInput,
  run: setOwnCode,
});

export const removeCodeAction = defineAction({
  permission: "code:own",
  input: RemoveCodeInput,
  run: removeOwnCode,
});

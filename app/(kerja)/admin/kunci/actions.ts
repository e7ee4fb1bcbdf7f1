"use server";

import { defineAction } from "#lib/action/define-action";
import { makeKey, revokeKey } from "#lib/key/make-key";
import { KeyInput, OneKeyInput } from "#lib/key/schema";

export const makeKeyAction = defineAction({ permission: "key:manage", input: KeyInput, run: makeKey });

export const revokeKeyAction = defineAction({ permission: "key:manage", input: OneKeyInput, run: revokeKey });

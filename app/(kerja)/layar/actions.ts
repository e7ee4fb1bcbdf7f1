"use server";

import { defineAction } from "#lib/action/define-action";
import { createScreen, revokeScreen } from "#lib/screen/manage-screens";
import { ScreenIdInput, ScreenInput } from "#lib/screen/schema";

export const createScreenAction = defineAction({
  permission: "screen:manage",
  input: ScreenInput,
  run: createScreen,
});

export const revokeScreenAction = defineAction({
  permission: "screen:manage",
  input: ScreenIdInput,
  run: revokeScreen,
});

"use server";

import { defineAction } from "#lib/action/define-action";
import { TargetInput } from "#lib/coverage/schema";
import { setTarget } from "#lib/coverage/set-target";
import { chooseSource } from "#lib/sasaran/choose-source";
import { ProyeksiForm } from "#lib/sasaran/proyeksi-form";
import { saveProyeksi } from "#lib/sasaran/save-proyeksi";
import { SourceInput } from "#lib/sasaran/schema";

export const saveProyeksiAction = defineAction({
  permission: "sasaran:edit",
  input: ProyeksiForm,
  run: saveProyeksi,
});

export const chooseSourceAction = defineAction({
  permission: "sasaran:choose",
  input: SourceInput,
  run: chooseSource,
});

export const setTargetAction = defineAction({
  permission: "target:edit",
  input: TargetInput,
  run: setTarget,
});

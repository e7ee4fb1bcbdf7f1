"use server";

import { defineAction } from "#lib/action/define-action";
import { closeUnit, openUnit } from "#lib/publication/open-unit";
import { publishMonths } from "#lib/publication/publish-month";
import { CloseInput, OpenInput, PublishInput } from "#lib/publication/schema";

export const publishMonthsAction = defineAction({
  permission: "publication:manage",
  input: PublishInput,
  run: publishMonths,
});

export const openUnitAction = defineAction({
  permission: "publication:manage",
  input: OpenInput,
  run: openUnit,
});

export const closePublicUnitAction = defineAction({
  permission: "publication:manage",
  input: CloseInput,
  run: closeUnit,
});

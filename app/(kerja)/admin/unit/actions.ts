"use server";

import { defineAction } from "#lib/action/define-action";
import { addUnit } from "#lib/unit/add-unit";
import { changeCatchment } from "#lib/unit/change-catchment";
import { closeUnit } from "#lib/unit/close-unit";
import { renameUnit } from "#lib/unit/rename-unit";
import { AddUnitInput, ChangeCatchmentInput, CloseUnitInput, RenameUnitInput } from "#lib/unit/schema";

export const addUnitAction = defineAction({
  permission: "unit:manage",
  input: AddUnitInput,
  run: addUnit,
});

export const renameUnitAction = defineAction({
  permission: "unit:manage",
  input: RenameUnitInput,
  run: renameUnit,
});

export const closeUnitAction = defineAction({
  permission: "unit:manage",
  input: CloseUnitInput,
  run: closeUnit,
});

export const changeCatchmentAction = defineAction({
  permission: "unit:manage",
  input: ChangeCatchmentInput,
  run: changeCatchment,
});

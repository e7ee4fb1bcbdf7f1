"use server";

import { defineAction } from "#lib/action/define-action";
import { UploadShapesInput } from "#lib/shape/schema";
import { uploadShapes } from "#lib/shape/upload-shapes";

export const uploadShapesAction = defineAction({
  permission: "unit:manage",
  input: UploadShapesInput,
  run: uploadShapes,
});

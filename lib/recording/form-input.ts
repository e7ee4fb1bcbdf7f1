import { REASON_MISSING } from "#lib/recording/form-view";
import { RecordInput } from "#lib/recording/schema";

/** A service as its form sends it: whoever corrects says why. */
export const FormInput = RecordInput.refine(({ replaces, reason }) => !replaces || reason !== undefined, {
  path: ["reason"],
  message: REASON_MISSING,
});

import { REASON_MISSING } from "#lib/entry/form-view";
import { RecordInput } from "#lib/recording/schema";

/** Whoever was shown both records of a day and chose has said why. */
const CHOSEN = "Diganti catatan lain dari hari yang sama";

/** A service as its form sends it: whoever corrects says why. */
export const FormInput = RecordInput.refine(({ replaces, reason }) => !replaces || reason !== undefined, {
  path: ["reason"],
  message: REASON_MISSING,
}).transform(
  ({ instead, ...input }): RecordInput =>
    instead ? { ...input, replaces: instead, reason: input.reason ?? CHOSEN } : input,
);

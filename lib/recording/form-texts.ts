import type { FormValues } from "#lib/action/result";
import type { RecordInput } from "#lib/recording/schema";

/** The entries as typed; what the envelope has already turned into something else is not a field. */
export function formTexts(input: RecordInput): FormValues {
  const texts: FormValues = {};
  for (const [name, value] of Object.entries(input))
    if (typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string")))
      texts[name] = value;
  return texts;
}

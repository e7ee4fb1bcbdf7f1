import { OpenedField } from "#lib/action/fields";
import { readingDay } from "#lib/action/reading-day";
import { bornText, ONE_BIRTH, readEstimate } from "#lib/person/estimated-birth";

type Typed = Record<string, unknown>;
type Born = { bornOn?: string; bornAbout?: string | undefined; bornEstimated?: string | undefined };

/**
 * A year or an age stands in for a date that nobody knows; what cannot be one is refused by its own field. A date that
 * became known takes the place of the estimate that was stored.
 */
export function withEstimate({ bornEstimated: _, ...typed }: Typed): Typed {
  const { bornAbout, ...others } = typed;
  if (typeof bornAbout !== "string") return typed;
  if (bornAbout.trim() === "") return others;
  const read = readEstimate(bornAbout, readingDay());
  if ("problem" in read) return typed;
  if (!typed.bornOn) return { ...typed, bornOn: read.day, bornEstimated: "ya" };
  const opened = OpenedField.safeParse(typed.awal).data;
  return opened?.bornOn === bornText(read.day, true) ? others : typed;
}

/** An estimate that did not stand in for the date stands beside one, and nobody else can say which is meant. */
export function oneBirth({ bornOn, bornAbout, bornEstimated }: Born): boolean {
  return !bornOn || bornAbout === undefined || bornEstimated !== undefined;
}

export const bornTwice = { path: ["bornAbout"], message: ONE_BIRTH };

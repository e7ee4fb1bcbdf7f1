import type { z } from "zod";
import { messageOf } from "#lib/action/messages";
import { readingOn } from "#lib/action/reading-day";
import { today } from "#lib/period/today";

/** What a form sent, as its schema reads it on this day in the zone of whoever sent it. */
export function parseEntries<Input extends z.ZodType>(input: Input, entries: unknown, timeZone: string) {
  return readingOn(today(timeZone), () => input.safeParse(entries, { error: messageOf }));
}

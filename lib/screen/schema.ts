import { z } from "zod";
import { IdField, lineField } from "#lib/action/fields";

/** Months that a link may live; a year at the most. */
export const LIVES = ["1", "6", "12"] as const;

export const ScreenInput = z.object({
  unit_id: IdField,
  name: lineField(2, 60),
  months: z.enum(LIVES),
});

export type ScreenInput = z.output<typeof ScreenInput>;

export const ScreenIdInput = z.object({ id: IdField });

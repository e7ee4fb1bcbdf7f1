import { z } from "zod";
import { type Day, isDay } from "#lib/period/day";

/** Browsers send an empty text for a field that was left blank. */
export function optionalField<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

export const DayField = z
  .string()
  .min(1)
  .refine((text): text is Day => isDay(text), "Tanggal ini tidak ada di kalender.");

export const IdField = z.uuid("Pilih dari daftar.");

/** A checkbox: "ya" when ticked, not sent otherwise. */
export const TickField = z
  .literal("ya")
  .optional()
  .transform((value) => value === "ya");

/** One line of text without stray spaces. */
export function lineField(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.trim().replace(/\s+/g, " "))
    .pipe(z.string().min(min).max(max));
}

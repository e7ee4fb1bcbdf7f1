import { z } from "zod";
import { readingDay } from "#lib/action/reading-day";
import { visible } from "#lib/format";
import { readWrittenDay } from "#lib/period/written-day";

/** Browsers send an empty text for a field that was left blank. */
export function optionalField<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

/** As written in the date box, whether a script has put it in order or not. */
export const DayField = z
  .string()
  .min(1)
  .transform((text, check) => {
    const read = readWrittenDay(text, readingDay());
    if ("day" in read) return read.day;
    check.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });

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
    .transform((text) => visible(text).trim().replace(/\s+/g, " "))
    .pipe(z.string().min(min).max(max));
}

/** Texts by field, as a hidden entry carries them: 500 desa fit in. */
export const OpenedField = z
  .string()
  .max(60_000)
  .transform((text, check) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      check.addIssue({ code: "custom", message: "Muat ulang halaman ini." });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()));

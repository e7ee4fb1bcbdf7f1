import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import { isMonth } from "#lib/period/month";

/** "95" and "95,5"; empty = tanpa target. */
const permille = z
  .string()
  .trim()
  .regex(
    /^(\d{1,3}([.,]\d)?)?$/,
    "Isi persen dengan paling banyak satu angka di belakang koma, misalnya 95,5.",
  )
  .transform((text) => (text === "" ? null : Math.round(Number(text.replace(",", ".")) * 10)))
  .refine((value) => value === null || value <= 1000, "Target paling tinggi 100%.");

export const TargetInput = z.object({
  indicator: z.enum(INDICATOR_CODES, "Pilih indikator."),
  since: z.string().refine(isMonth, "Pilih bulan mulai berlaku."),
  permille,
  source: z.string().trim().min(3, "Sebutkan sumbernya, misalnya Renstra atau SK.").max(200),
  awal: optionalField(OpenedField),
});

export type TargetInput = z.output<typeof TargetInput>;

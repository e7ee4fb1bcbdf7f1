import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { INDICATOR_CODES, indicatorIn } from "#lib/coverage/catalogue";
import { targetTooHigh } from "#lib/coverage/target-texts";
import { isMonth } from "#lib/period/month";

/** "95" and "95,5"; empty = tanpa target. */
const permille = z
  .string()
  .trim()
  .regex(
    /^(\d{1,6}([.,]\d)?)?$/,
    "Isi angka dengan paling banyak satu angka di belakang koma, misalnya 95,5.",
  )
  .transform((text) => (text === "" ? null : Math.round(Number(text.replace(",", ".")) * 10)));

export const TargetInput = z
  .object({
    indicator: z.enum(INDICATOR_CODES, "Pilih indikator."),
    since: z.string().refine(isMonth, "Pilih bulan mulai berlaku."),
    permille,
    source: z.string().trim().min(3, "Sebutkan sumbernya, misalnya Renstra atau SK.").max(200),
    awal: optionalField(OpenedField),
  })
  .superRefine(({ indicator: code, since, permille: target }, context) => {
    const indicator = indicatorIn(since, code);
    const message = indicator && targetTooHigh(target, indicator);
    if (message) context.addIssue({ code: "custom", path: ["permille"], message });
  });

export type TargetInput = z.output<typeof TargetInput>;

import { z } from "zod";
import { IdField, lineField } from "#lib/action/fields";
import { LIVES, SCOPES } from "#lib/key/scopes";

/** One box or several, as a form sends them. */
const ScopesField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((scopes) => [...new Set(typeof scopes === "string" ? [scopes] : scopes)])
  .pipe(z.array(z.enum(SCOPES)).min(1, "Pilih paling sedikit satu."));

export const KeyInput = z.object({
  name: lineField(3, 60).pipe(
    z
      .string()
      .refine((name) => !/(?:\d[\s.-]?){15}\d/.test(name), "Jangan menulis NIK atau nomor KK di sini."),
  ),
  unit_id: IdField,
  scopes: ScopesField,
  days: z.enum(LIVES).transform(Number),
});
export type KeyInput = z.output<typeof KeyInput>;

export const OneKeyInput = z.object({ id: IdField });
export type OneKeyInput = z.output<typeof OneKeyInput>;

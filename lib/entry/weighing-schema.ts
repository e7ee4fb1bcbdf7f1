import { z } from "zod";
import { DayField, optionalField } from "#lib/action/fields";
import { RegistrationInput } from "#lib/person/schema";

/** A child who came without being in the list; the rest says which grid to come back to. */
export const AddChildInput = RegistrationInput.safeExtend({
  maksud: z.literal("simpan").default("simpan"),
  kode: z.string().regex(/^[\w.]+$/),
  tanggal: optionalField(DayField),
});
export type AddChildInput = z.output<typeof AddChildInput>;

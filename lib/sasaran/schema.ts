import { z } from "zod";
import { GROUP_CODES } from "#lib/sasaran/groups";

const wholeYear = z.coerce.number().int().min(2000).max(2100);

/** Left empty is not nought: a desa without a figure is left out of the form's rows. */
const people = z
  .string()
  .trim()
  .regex(/^\d{1,7}$/, "Isi dengan bilangan bulat, tanpa titik dan koma.")
  .transform(Number);

/** The figures that change; every other desa keeps what it has. */
export const ProyeksiInput = z.object({
  year: wholeYear,
  group: z.enum(GROUP_CODES, "Pilih kelompok sasaran."),
  source: z.string().trim().min(3, "Sebutkan sumbernya, misalnya nomor SK.").max(200),
  figures: z
    .array(z.object({ desaId: z.uuid(), people }))
    .min(1, "Isi paling sedikit satu desa.")
    .refine((all) => new Set(all.map(({ desaId }) => desaId)).size === all.length, "Satu desa hanya sekali."),
});

export type ProyeksiInput = z.output<typeof ProyeksiInput>;

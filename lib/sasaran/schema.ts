import { z } from "zod";
import { GROUP_CODES } from "#lib/sasaran/groups";

const wholeYear = z.coerce.number().int().min(2000).max(2100);

const people = z.coerce
  .number("Isi dengan bilangan bulat.")
  .int("Isi dengan bilangan bulat, tanpa koma.")
  .min(0, "Sasaran tidak bisa kurang dari 0.")
  .max(5_000_000, "Angka ini melebihi penduduk kabupaten mana pun. Periksa lagi.");

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

import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { isMonth } from "#lib/period/month";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { SOURCE_CODES } from "#lib/sasaran/sources";

const wholeYear = z.coerce.number().int().min(2000).max(2100);

/** Left empty is not nought: a desa without a figure is left out of the form's rows. */
const people = z
  .string()
  .trim()
  .regex(/^\d{1,7}$/, "Isi dengan bilangan bulat, tanpa titik dan koma.")
  .transform(Number);

const source = z.enum(SOURCE_CODES, "Pilih sumber sasaran.");
const document = z.string().trim().min(3, "Sebutkan dasarnya, misalnya nomor SK.").max(200);

/** One figure of a desa: of both sexes together, or of one of them. */
const EnteredFigure = z.object({ desaId: z.uuid(), sex: z.enum(["L", "P"]).nullable(), people });

export type EnteredFigure = z.output<typeof EnteredFigure>;

/** The figures that change; every other desa keeps what it has. */
export const ProyeksiInput = z.object({
  year: wholeYear,
  group: z.enum(GROUP_CODES, "Pilih kelompok sasaran."),
  source,
  document,
  figures: z
    .array(EnteredFigure)
    .min(1, "Isi paling sedikit satu desa.")
    .superRefine((figures, check) => {
      for (const [index, { desaId, sex }] of figures.entries()) {
        const own = figures.filter((other) => other.desaId === desaId);
        const refuse = (message: string) => check.addIssue({ code: "custom", path: [index], message });
        if (own.filter((other) => other.sex === sex).length > 1) refuse("Satu desa hanya sekali.");
        else if (sex === null && own.length > 1)
          refuse("Isi jumlahnya, atau laki-laki dan perempuan; tidak keduanya.");
        else if (sex !== null && own.length === 1)
          refuse(`Isi juga yang ${sex === "L" ? "perempuan" : "laki-laki"}, atau kosongkan keduanya.`);
      }
    }),
});

export type ProyeksiInput = z.output<typeof ProyeksiInput>;

/** Which source counts from a month on. */
export const SourceInput = z.object({
  since: z.string().refine(isMonth, "Pilih bulan mulai berlaku."),
  source,
  document,
  awal: optionalField(OpenedField),
});

export type SourceInput = z.output<typeof SourceInput>;

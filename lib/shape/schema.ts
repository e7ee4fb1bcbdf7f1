import { z } from "zod";
import { lineField } from "#lib/action/fields";
import { MOST_SIGNS } from "#lib/shape/limits";
import { readGeoJson } from "#lib/shape/read-geojson";

export const UploadShapesInput = z.object({
  /** The text of the file: the form brings no file. */
  areas: z
    .string()
    .min(1, "Pilih berkas peta, atau tempel isinya.")
    .max(MOST_SIGNS, "Petanya lebih dari 900 kB. Sederhanakan dahulu, misalnya di mapshaper.org.")
    .transform((text, check) => {
      const read = readGeoJson(text);
      if ("areas" in read) return read.areas;
      check.addIssue({ code: "custom", message: read.problem });
      return z.NEVER;
    }),
  source: lineField(3, 150),
});
export type UploadShapesInput = z.output<typeof UploadShapesInput>;

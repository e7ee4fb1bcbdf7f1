import { z } from "zod";
import { lineField } from "#lib/action/fields";
import { readingDay } from "#lib/action/reading-day";
import { readEstimate } from "#lib/person/estimated-birth";
import { cleanNik, nikProblem } from "#lib/person/nik";

export const NikField = z
  .string()
  .transform(cleanNik)
  .superRefine((nik, check) => {
    const problem = nikProblem(nik);
    if (problem) check.addIssue({ code: "custom", message: problem });
  });

export const KkField = z
  .string()
  .transform(cleanNik)
  .pipe(z.string().regex(/^\d{16}$/, "Nomor KK terdiri dari 16 angka."));

/** Stored as people say it, 0812...: WhatsApp writes 62 or +62, others 0062, a spreadsheet loses the 0. */
export const PhoneField = z
  .string()
  .transform((text) =>
    cleanNik(text)
      .replace(/[()]/g, "")
      .replace(/^(?:\+?62|0062)0?(?=\d)|^(?=8\d{8})/, "0"),
  )
  .pipe(z.string().regex(/^0\d{7,13}$/, "Nomor telepon diawali 0, 62, atau +62."));

/** A baby without a name of its own is "Bayi Ny. Aminah 1", as the end of a pregnancy names twins. */
export const NameField = lineField(2, 120).pipe(
  z
    .string()
    .regex(
      /^['’‘`]?\p{L}[\p{L}\p{M}.,'’‘`/ -]*$|^(bayi|by)\.? [\p{L}\p{M}.,'’‘`/ -]+ [1-6]$/iu,
      "Nama terdiri dari huruf.",
    ),
);

export const EstimateField = z.string().superRefine((text, check) => {
  const read = readEstimate(text, readingDay());
  if ("problem" in read) check.addIssue({ code: "custom", message: read.problem });
});

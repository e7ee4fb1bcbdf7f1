import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { FACT_CODES, factOf } from "#lib/fact/catalogue";
import { isPeriod, PERIODS } from "#lib/fact/period";
import { DECIDED_SOURCES, FACT_SOURCE_CODES } from "#lib/fact/sources";
import { isMonth } from "#lib/period/month";

/** Nought is a report, an empty field is none. */
const number = z
  .string()
  .trim()
  .regex(/^\d{1,7}$/, "Isi dengan bilangan bulat, tanpa titik dan koma; 0 bila tidak ada.")
  .transform(Number);

const FactEntries = z.object({
  /** Made where it was typed: sent twice it is one report. */
  id: z.uuid(),
  unit_id: z.uuid("Pilih unit."),
  period: z.string().refine(isPeriod, "Pilih bulan atau minggu."),
  fact: z.enum(FACT_CODES, "Pilih yang dilaporkan."),
  source: z.enum(FACT_SOURCE_CODES, "Pilih asal angkanya."),
  value: optionalField(number),
  L: optionalField(number),
  P: optionalField(number),
  awal: optionalField(OpenedField),
});

/** One number of one unit and period, or one for L and one for P, as the fact says. */
export const FactInput = FactEntries.transform((entries, check) => {
  const { value, L, P, ...rest } = entries;
  const { bySex, period, sources } = factOf(entries.fact);
  const refuse = (path: string, message: string) => {
    check.addIssue({ code: "custom", path: [path], message });
    return z.NEVER;
  };
  if (!PERIODS[period].is(entries.period)) return refuse("period", PERIODS[period].ask);
  if (!sources.includes(entries.source)) return refuse("source", "Angka ini tidak berasal dari sana.");
  if (bySex) {
    if (value !== undefined) return refuse("value", "Isi laki-laki dan perempuan, bukan jumlahnya.");
    if (L === undefined) return refuse("L", "Belum diisi.");
    if (P === undefined) return refuse("P", "Belum diisi.");
    return { ...rest, value: L + P, bySex: { L, P } };
  }
  if (L !== undefined || P !== undefined) return refuse("value", "Isi jumlahnya saja.");
  return value === undefined ? refuse("value", "Belum diisi.") : { ...rest, value, bySex: null };
});

export type FactInput = z.output<typeof FactInput>;

/** Whether what a source tells adds to the counts from a month on. */
export const DecisionInput = z.object({
  source: z.enum(FACT_SOURCE_CODES).refine((code) => DECIDED_SOURCES.includes(code), "Pilih asal angkanya."),
  since: z.string().refine(isMonth, "Pilih bulan mulai berlaku."),
  adds: z.enum(["ya", "tidak"], "Pilih ya atau tidak.").transform((word) => word === "ya"),
  document: z.string().trim().min(3, "Sebutkan dasarnya, misalnya nomor SK.").max(200),
  awal: optionalField(OpenedField),
});

export type DecisionInput = z.output<typeof DecisionInput>;

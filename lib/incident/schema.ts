import { z } from "zod";
import { DayField, IdField, lineField, optionalField } from "#lib/action/fields";
import { DATA_KINDS, STEP_KINDS } from "#lib/incident/labels";

const LONGEST = 1_000;

/** Sixteen digits, however they are set apart, are somebody's NIK or KK. */
const NUMBER = /(?:\d[\s.-]?){15}\d/;

/** What happened, in words that name nobody whose data it was. */
const WordsField = lineField(5, LONGEST).pipe(
  z.string().refine((words) => !NUMBER.test(words), "Jangan menulis NIK atau nomor KK di sini."),
);

/** "7.05" or "19:30". */
const TimeField = z
  .string()
  .min(1)
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, "Tulis jam dan menit, misalnya 19.30.")
  .transform((text) => text.replace(".", ":").padStart(5, "0"));

const PeopleField = optionalField(
  z
    .string()
    .trim()
    .regex(/^\d{1,3}(\.?\d{3}){0,2}$/, "Isi dengan angka bulat.")
    .transform((text) => Number(text.replaceAll(".", ""))),
);

/** One box or several, as a form sends them. */
const KindsField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((kinds) => (typeof kinds === "string" ? [kinds] : kinds))
  .pipe(z.array(z.enum(DATA_KINDS)).min(1, "Pilih paling sedikit satu."));

export const IncidentInput = z.object({
  noticed_on: DayField,
  noticed_time: TimeField,
  what: WordsField,
  whose: WordsField,
  kinds: KindsField,
  people: PeopleField,
  /** What was done at once. */
  done: optionalField(WordsField),
});
export type IncidentInput = z.output<typeof IncidentInput>;

export const StepInput = z.object({
  incident_id: IdField,
  kind: z.enum(STEP_KINDS),
  done_on: DayField,
  done_time: TimeField,
  note: WordsField,
  people: PeopleField,
});
export type StepInput = z.output<typeof StepInput>;

import { z } from "zod";
import { DayField, IdField, lineField, optionalField, TickField } from "#lib/action/fields";
import { CONFIRMED_ENTRY } from "#lib/form/fields";
import { CONSENT_PURPOSES, MANNERS, RELATIONS } from "#lib/person/consent";
import { NameField } from "#lib/person/fields";
import { SERVICE_KINDS } from "#lib/programme/catalogue";

const PLACES = ["POSYANDU", "PUSTU", "PUSKESMAS", "RUMAH", "SEKOLAH", "LAIN"] as const;

/** One code or several, as a form sends them. */
const CodesField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((codes) => (typeof codes === "string" ? [codes] : codes).filter((code) => code !== ""));

/** What every service form sends beside the fields of its definition, which stay in the object as typed. */
export const RecordInput = z.looseObject({
  id: IdField,
  person_id: IdField,
  kind: z.enum(SERVICE_KINDS),
  served_on: DayField,
  place: z.enum(PLACES),
  pregnancy_id: optionalField(IdField),
  /** Of the record that this one corrects. */
  replaces: optionalField(IdField),
  reason: optionalField(lineField(3, 200)),
  /** The record of the same day was shown, and this one is given beside it. */
  beside: optionalField(IdField),
  /** The record of the same day was shown, and this one takes its place. */
  instead: optionalField(IdField),
  [CONFIRMED_ENTRY]: CodesField,
  /** What the look-up of a guest proved (lib/person/guest-proof). */
  guest_proof: optionalField(z.string().max(1000)),
});
export type RecordInput = z.output<typeof RecordInput>;

export const VoidInput = z.object({ id: IdField, reason: lineField(3, 200) });
export type VoidInput = z.output<typeof VoidInput>;

/** The page on which it was asked for. */
const FromField = z.string().max(2000).optional();

/** What has just been done, taken back with one tap: its id is all that is told. */
export const UndoInput = z.object({ id: IdField, dari: FromField });

const ACTS = ["PINDAH", "MENINGGAL", "AKHIR", "GABUNG", "DAFTAR", "SALAH_DAFTAR", "PERSETUJUAN"] as const;

/** The id of the residence, of the person, of the end of a pregnancy, of the merge or of the consent. */
export const TakeBackInput = z.object({
  act: z.enum(ACTS),
  id: IdField,
  reason: optionalField(lineField(3, 200)),
  dari: FromField,
});
export type TakeBackInput = z.output<typeof TakeBackInput>;

export const RestoreInput = z.object({
  id: IdField,
  reason: optionalField(lineField(3, 200)),
  dari: FromField,
});

/** Somebody who moved out lives here again. */
export const BringBackInput = z.object({
  person_id: IdField,
  homeId: IdField,
  moved_on: DayField,
});
export type BringBackInput = z.output<typeof BringBackInput>;

/** Exactly as it was registered: whoever looks for somebody unseen knows both. */
export const AwayInput = z.object({ name: lineField(2, 120), born_on: DayField });
export type AwayInput = z.output<typeof AwayInput>;

export const OUTSIDE = "LUAR";

export const MoveInput = z.object({
  person_id: IdField,
  moved_on: DayField,
  /** A leaf unit, or LUAR for outside the kabupaten. */
  to: z.union([z.literal(OUTSIDE), IdField]),
  note: optionalField(lineField(2, 200)),
  /** The day that was said to be right though services of later months are recorded. */
  sure: optionalField(DayField),
});
export type MoveInput = z.output<typeof MoveInput>;

export const DeathInput = z.object({ person_id: IdField, died_on: DayField });
export type DeathInput = z.output<typeof DeathInput>;

/** Who speaks for somebody is told with name and relation, or not at all. */
export const ConsentInput = z
  .object({
    person_id: IdField,
    purpose: z.enum(CONSENT_PURPOSES),
    answer: z.enum(["SETUJU", "TIDAK"]),
    given_on: DayField,
    manner: z.enum(MANNERS),
    by_name: optionalField(NameField),
    by_relation: optionalField(z.enum(RELATIONS)),
    witness: optionalField(NameField),
  })
  .transform(({ answer, by_name: name, by_relation: relation, ...rest }, check) => {
    if (name && !relation)
      check.addIssue({ code: "custom", path: ["by_relation"], message: "Pilih hubungannya." });
    if (relation && !name)
      check.addIssue({ code: "custom", path: ["by_name"], message: "Isi nama yang mewakili." });
    return { ...rest, given: answer === "SETUJU", by: name && relation ? { name, relation } : null };
  });
export type ConsentInput = z.output<typeof ConsentInput>;

export const MAX_BABIES = 4;

const GRAM_WORDS = "Tulis dalam gram, misalnya 3200.";

/** Whole grams, with or without the dot that the screen prints. */
const GramField = z
  .string()
  .trim()
  .regex(/^(\d{3,4}|\d\.\d{3})$/, GRAM_WORDS)
  .transform((text) => Number(text.replace(".", "")))
  .pipe(z.number().min(300, GRAM_WORDS).max(7000, GRAM_WORDS));

const BabyField = z.object({
  result: z.enum(["HIDUP", "LAHIR_MATI"]),
  sex: z.enum(["L", "P"]),
  name: optionalField(NameField),
  weight_gram: optionalField(GramField),
});

/** Babies come as bayi_1_result, bayi_1_sex, ...: a form without script cannot send a list of objects. */
export const PregnancyEndInput = z.preprocess(
  (entries) => ({ ...(entries as object), babies: babiesIn(entries as Record<string, unknown>) }),
  z
    .object({
      pregnancy_id: IdField,
      person_id: IdField,
      ended_on: DayField,
      kind: z.enum(["LAHIR", "KEGUGURAN"]),
      mother_died: TickField,
      /** The recorded end that this one corrects. */
      replaces: optionalField(IdField),
      reason: optionalField(lineField(3, 200)),
      [CONFIRMED_ENTRY]: CodesField,
      babies: z.array(BabyField).max(MAX_BABIES),
    })
    .refine(({ kind, babies }) => kind === "KEGUGURAN" || babies.length > 0, {
      path: ["bayi_1_result"],
      message: "Isi keadaan bayi.",
    }),
);
export type PregnancyEndInput = z.output<typeof PregnancyEndInput>;

export const MergeInput = z.object({ winner_id: IdField, loser_id: IdField });
export type MergeInput = z.output<typeof MergeInput>;

function babiesIn(entries: Record<string, unknown>) {
  if (entries.kind !== "LAHIR") return [];
  const count = Math.min(Number(entries.jumlah_bayi ?? 1) || 1, MAX_BABIES);
  return Array.from({ length: count }, (_, index) => {
    const field = (name: string) => entries[`bayi_${index + 1}_${name}`];
    return {
      result: field("result"),
      sex: field("sex"),
      name: field("name"),
      weight_gram: field("weight_gram"),
    };
  });
}

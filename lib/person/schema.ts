import { z } from "zod";
import { DayField, IdField, lineField, OpenedField, optionalField, TickField } from "#lib/action/fields";
import { readingDay } from "#lib/action/reading-day";
import { EstimateField, KkField, NameField, NikField, PhoneField } from "#lib/person/fields";
import { NO_NIK_REASONS } from "#lib/person/labels";
import { cleanNik, toldByNik } from "#lib/person/nik";
import { bornTwice, oneBirth, withEstimate } from "#lib/person/typed-birth";

const identity = {
  nik: optionalField(NikField),
  noNikReason: optionalField(z.enum(NO_NIK_REASONS)),
  name: NameField,
  sex: z.enum(["L", "P"]),
  bornOn: DayField,
  /** Set where the form's estimate stood in for the date. */
  bornEstimated: z.literal("ya").optional(),
  bornAbout: optionalField(EstimateField),
  motherId: optionalField(IdField),
  motherName: optionalField(NameField),
  birthOrder: optionalField(z.coerce.number().int().min(1).max(6)),
  kk: optionalField(KkField),
  dusun: optionalField(lineField(1, 60)),
  rt: optionalField(lineField(1, 12)),
  phone: optionalField(PhoneField),
  /** The date that was asked about and said to be right. */
  birthSure: optionalField(DayField),
};

type NikOrReason = { nik?: string | undefined; noNikReason?: string | undefined };
type Cards = { nik?: string | undefined; kk?: string | undefined };

const nikOrReason = ({ nik, noNikReason }: NikOrReason) => nik !== undefined || noNikReason !== undefined;
const missingNik = { path: ["nik"], message: "Isi NIK, atau pilih alasan belum ada NIK." };

const twoCards = ({ nik, kk }: Cards) => kk === undefined || kk !== nik;
const sameCard = {
  path: ["kk"],
  message: "Nomor KK ini sama dengan NIK. Salin nomor KK dari bagian atas kartu keluarga.",
};

export const RegistrationInput = z
  .object({
    /** Made by the form, so that sending twice registers once. */
    id: IdField,
    ...identity,
    /** Leaf unit: the posyandu, or the desa's bucket. */
    homeId: IdField,
    /** For those who came from outside the kabupaten; otherwise at home since birth. */
    movedInOn: optionalField(DayField),
    /** The likely duplicates were shown, and it is someone else. */
    notDuplicate: TickField,
  })
  .refine(nikOrReason, missingNik)
  .refine(twoCards, sameCard)
  .refine(oneBirth, bornTwice);

export type RegistrationInput = z.output<typeof RegistrationInput>;

/** A correction of who someone is; where they live changes by a move. */
export const IdentityInput = z
  .object({
    id: IdField,
    ...identity,
    /** What the form was opened with, and what was stored when a clash was shown. */
    awal: optionalField(OpenedField),
    terlihat: optionalField(OpenedField),
    pilih: z.record(z.string(), z.enum(["isian", "tersimpan"])).optional(),
  })
  .refine(nikOrReason, missingNik)
  .refine(twoCards, sameCard)
  .refine(oneBirth, bornTwice);

export type IdentityInput = z.output<typeof IdentityInput>;

export const GuestInput = z.object({ nik: NikField, bornOn: DayField });

export type GuestInput = z.output<typeof GuestInput>;

export const SHORTEST_SEARCH = 3;

/** A name or part of one, or a whole NIK. Sent in a body, never in an address. */
export const SearchInput = z.object({
  text: lineField(SHORTEST_SEARCH, 80),
  page: z.coerce.number().int().min(1).max(200).default(1),
});

export type SearchInput = z.output<typeof SearchInput>;

const SAVE = "simpan";
const SEARCH = "cari";

/** The mother, looked for from within a form that is kept as it is. */
const MotherSearchInput = z.looseObject({
  maksud: z.literal(SEARCH),
  ibu_cari: lineField(SHORTEST_SEARCH, 80),
});

export type MotherSearchInput = z.output<typeof MotherSearchInput>;

/** Two buttons in one form, which without script can only be one action: save, or look for the mother first. */
export const RegistrationFormInput = z.preprocess(
  (entries) => withNik(withIntent(entries)),
  z.discriminatedUnion("maksud", [
    RegistrationInput.safeExtend({ maksud: z.literal(SAVE) }),
    MotherSearchInput,
  ]),
);

export type RegistrationFormInput = z.output<typeof RegistrationFormInput>;

export const IdentityFormInput = z.preprocess(
  (entries) => ({ ...withIntent(entries), pilih: choicesIn(entries as Record<string, unknown>) }),
  z.discriminatedUnion("maksud", [IdentityInput.safeExtend({ maksud: z.literal(SAVE) }), MotherSearchInput]),
);

export type IdentityFormInput = z.output<typeof IdentityFormInput>;

/** pilih_phone, pilih_name, ...: one choice for each field that two people changed. */
function choicesIn(entries: Record<string, unknown>) {
  const choices = Object.entries(entries).filter(([name]) => name.startsWith("pilih_"));
  return Object.fromEntries(choices.map(([name, choice]) => [name.slice("pilih_".length), choice]));
}

function withIntent(entries: unknown) {
  const typed = entries as Record<string, unknown>;
  return { ...withEstimate(typed), maksud: typed.maksud === SEARCH ? SEARCH : SAVE };
}

/** Sex and birth date that were left empty are those of the NIK. */
function withNik(typed: Record<string, unknown>): Record<string, unknown> {
  const told = typeof typed.nik === "string" ? toldByNik(cleanNik(typed.nik), readingDay()) : null;
  if (!told) return typed;
  return {
    ...typed,
    ...(!typed.sex && { sex: told.sex }),
    ...(!typed.bornOn && !typed.bornAbout && { bornOn: told.bornOn }),
  };
}

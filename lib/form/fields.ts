import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";

/** Completed months at the service date, [from, before). */
export type AgeRange = { from: number; before: number };

/** What is asked, and how the answers hang together. */
export type Form = {
  sections: readonly Section[];
  checks?: readonly Check[];
  /** Values that follow from others, stored with them. */
  settle?: (data: ServiceData) => ServiceData;
};

/** Field codes, or codes of derived values, each with its words around "#"; two codes of a pair take two "#". */
export type Summary = readonly { codes: readonly string[]; words: string; decimals?: number }[];

export type Section = { title: string; hint?: string; fields: readonly Field[]; fold?: FoldRule };

/** A group that waits folded, with its last values. */
export type FoldRule = {
  /** Of pregnancies: trimesters in each of which it is due once. */
  dueIn?: readonly (1 | 2 | 3)[];
  /** A choice of the group that answers it from the fold. */
  usual?: {
    field: string;
    /** The usual answer; `again` are its words where the last one was the same. */
    value: string;
    again: string;
    words: Readonly<Record<string, string>>;
  };
};

export type Field = NumberField | PairField | ChoiceField | YesNoField | FlagsField | TextField | DayField;

type FieldBase = {
  code: string;
  label: string;
  /** Small words after the label: "hari ini", "sistolik / diastolik". */
  qualifier?: string;
  hint?: string;
  required?: true;
  /** A required field that may be answered with "tidak diukur". */
  mayBeUnmeasured?: true;
  /** false: not in a kader's form. */
  kader?: false;
  /** Only asked of these people. */
  onlyFor?: { sex?: "L" | "P"; months?: AgeRange };
  /** The result is shown to those alone who may record it, and never in a summary. */
  restricted?: true;
  /** Once recorded, ever or in this pregnancy, it is not asked again: text with the way to mend it. */
  known?: "SEUMUR_HIDUP" | "KEHAMILAN";
  /** Told by the account: text with the way to mend it. */
  prefilled?: true;
  /** Asked only while another field is answered so; "" is no answer. */
  when?: { field: string; is: readonly string[] };
  /** Not due before this week of the pregnancy. */
  fromWeek?: number;
  /** Not asked any more. It stays, with its meaning: a code is never removed, nor given to another field. */
  retired?: true;
};

/** Limits are possible values, both ends included. */
export type NumberLimits = { unit: string; min: number; max: number; decimals: number; usual?: UsualChange };

export type NumberField = FieldBase & NumberLimits & { type: "number" };

/** Shown as one field, stored under two codes; the first must be the higher. */
export type PairField = FieldBase & {
  type: "pair";
  unit: string;
  decimals: number;
  parts: readonly [PairPart, PairPart];
};
export type PairPart = Omit<NumberLimits, "unit" | "decimals"> & { code: string; label: string };

/** A retired one is not offered any more, and stays for the records that say it. */
export type Option = { value: string; label: string; retired?: true };
/** A numeric choice is stored as a number: its options are a score. */
export type ChoiceField = FieldBase & { type: "choice"; options: readonly Option[]; numeric?: true };
export type YesNoField = FieldBase & { type: "yesno" };
/** Asked as "Tidak ada" / "Ada" first; stored as the list of what there is, empty when asked and absent. */
export type FlagsField = FieldBase & {
  type: "flags";
  none: string;
  some: string;
  options: readonly Option[];
};
export type TextField = FieldBase & { type: "text"; maxLength: number };
export type DayField = FieldBase & { type: "day" };

/**
 * Which change against the last value is asked about.
 * A month is 30 days; for a longer gap the limits of a monthly change grow with it, up to `atMost` months.
 */
export type UsualChange = {
  per: "month" | "ever";
  atMost?: number;
  /** Outside this change the value is asked about. */
  ask: readonly [low: number, high: number];
  /** "Kenaikan yang lazim dalam sebulan 0–4 kg." */
  words: string;
};

/** A rule between fields; the answer belongs to one of them. */
export type Check = (data: ServiceData, servedOn: Day | null) => { field: string; message: string } | null;

/** Names of entries that every form has beside its fields. */
export const SERVED_ON_ENTRY = "served_on";
/** Repeated: codes of the required fields that were not measured. */
export const UNMEASURED_ENTRY = "tidak_diukur";
/** Repeated: codes of the fields whose strange value was confirmed. */
export const CONFIRMED_ENTRY = "dipastikan";

/** "tanda_bahaya" -> "tanda_bahaya_ada": the first question of a flags field, "ya" or "tidak". */
export function askedEntry(field: FlagsField): string {
  return `${field.code}_ada`;
}

/** Codes under which a field's values are stored. */
export function codesOf(field: Field): string[] {
  return field.type === "pair" ? field.parts.map(({ code }) => code) : [field.code];
}

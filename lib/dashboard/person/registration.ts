import type { FormValues } from "#lib/action/result";
import type { MotherSearch } from "#lib/dashboard/person/mother";
import type { News } from "#lib/dashboard/person/news";
import type { Duplicate } from "#lib/person/unscoped-duplicates";

/** Someone the new person may be confused with; out of reach no more than that there is one. */
export type LikePerson = Duplicate;

export type Registration =
  | MotherSearch
  | { state: "registered"; id: string; name: string; news: News }
  /** Someone of that name and birth date is known: is it the same person? */
  | { state: "asked"; duplicates: LikePerson[]; typed: FormValues }
  /** The NIK is taken by someone who may be opened. */
  | { state: "taken"; person: { id: string; name: string }; typed: FormValues };

/** The answer of the form that corrects. */
export type Correction = MotherSearch | { state: "corrected"; id: string; news: News };

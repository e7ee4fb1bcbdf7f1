import type { FormValues } from "#lib/action/result";
import type { News } from "#lib/entry/news";
import type { MotherSearch } from "#lib/page/registration/mother";
import type { Day } from "#lib/period/day";
import type { Duplicate } from "#lib/person/unscoped-duplicates";

/** Someone the new person may be confused with; out of reach no more than that there is one. */
export type LikePerson = Duplicate;

/** The birth date does not go with the rest: is it right? */
type Doubted = { state: "doubted"; question: string; bornOn: Day; typed: FormValues };

export type Registration =
  | MotherSearch
  | {
      state: "registered";
      id: string;
      name: string;
      news: News /** Of somebody who came back. */;
      move?: string;
    }
  /** Someone of that name and birth date is known: is it the same person? */
  | { state: "asked"; duplicates: LikePerson[]; typed: FormValues }
  | Doubted
  /** The NIK is taken by someone who may be opened. */
  | { state: "taken"; person: { id: string; name: string }; typed: FormValues };

/** One field in words, with both values. */
export type ClashLine = { field: string; label: string; typed: string; stored: string };

/** The answer of the form that corrects. */
export type Correction =
  | MotherSearch
  /** The NIK is taken by someone who may be opened. */
  | { state: "taken"; person: { id: string; name: string }; typed: FormValues }
  | Doubted
  /** Somebody else changed the same meanwhile; nothing is written. */
  | { state: "clashed"; clashes: ClashLine[]; typed: FormValues }
  | { state: "corrected"; id: string; news: News };

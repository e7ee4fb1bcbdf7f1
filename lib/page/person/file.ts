import type { ServiceData } from "#lib/form/data";
import { addDays, type Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import { dayAt } from "#lib/period/today";
import type { Consent } from "#lib/person/consent";
import type { Place } from "#lib/service/definition";
import type { History } from "#lib/service/history";

/** What a person's page is made of, as far as its reader may see it. */
export type PersonFile = {
  person: FilePerson;
  /** As the measures see it; without what belongs to a klaster that the reader does not cover. */
  history: History;
  /** Newest first, voided ones too. */
  records: readonly FileRecord[];
  residences: readonly FileResidence[];
  /** What was answered, the latest first. */
  consents: readonly Consent[];
  children: readonly FileRelative[];
  /** By pregnancy: the babies of its outcome. */
  babies: ReadonlyMap<string, readonly FileBaby[]>;
  /** Weight at birth, from the outcome of the mother's pregnancy. */
  birthGram: number | null;
  /** Antenatal contacts of the mother while she carried this person. */
  antenatal: { hphtOn: Day; hphtEstimated: boolean; contacts: readonly Day[] } | null;
};

export type FilePerson = FileRelative & {
  /** "NIK tercatat", or why there is none. */
  nikWords: string;
  hasKk: boolean;
  phone: string | null;
  /** With an id when her page may be opened. */
  mother: { id: string | null; name: string } | null;
  dusun: string | null;
  rt: string | null;
  homeId: string | null;
  homeName: string | null;
  desaName: string | null;
};

/** In place of the kind of a record that belongs to a klaster which the reader does not cover. */
export const OTHER_KLASTER = "KLASTER_LAIN";

export type FileRecord = {
  id: string;
  kind: string;
  servedOn: Day;
  place: Place | null;
  pregnancyId: string | null;
  data: ServiceData;
  derived: ServiceData;
  recordedBy: string;
  recordedAt: Date;
  facility: string;
  /** Of another klaster: a date, and nothing else. */
  closed: boolean;
  voided: { at: Date; by: string; reason: string; replaced: boolean } | null;
};

export type FileResidence = {
  since: Month;
  homeName: string | null;
  desaName: string | null;
  note: string | null;
};

export type FileRelative = {
  id: string;
  name: string;
  sex: "L" | "P";
  bornOn: Day;
  bornEstimated?: boolean;
  diedOn: Day | null;
};

export type FileBaby = {
  order: number;
  alive: boolean;
  sex: "L" | "P";
  weightGram: number | null;
  personId: string | null;
};

/** "Susulan": written down later than on the day after it was given; of another klaster this is not told. */
export function isLate({ servedOn, recordedAt, closed }: FileRecord, timeZone: string): boolean {
  return !closed && dayAt(recordedAt, timeZone) > addDays(servedOn, 1);
}

/** The records that count, oldest first. */
export function liveRecords({ records }: Pick<PersonFile, "records">): FileRecord[] {
  return records.filter(({ voided }) => voided === null).toReversed();
}

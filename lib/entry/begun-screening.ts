import type { ServiceData } from "#lib/form/data";
import { type ChoiceField, codesOf, type Field, type Section } from "#lib/form/fields";
import { valueWords } from "#lib/form/words";
import type { Day } from "#lib/period/day";
import { fieldsOf, type ScreeningStanding } from "#lib/screening/standing";

/** A record of the same screening, which the one being written goes on with when it is of the same year. */
export type BegunScreening = {
  id: string;
  servedOn: Day;
  /** "Kader Nuraini, 12 Nov" */
  by: string;
  /** What it answered, also what this reader's form does not show. */
  codes: readonly string[];
  /** Values of the reader's own form. */
  data: ServiceData;
};

/** What was done, with its values. */
export type DoneLines = { label: string; value: string; by: string; recordId: string }[];

/** How a group waits folded. */
export type SectionFold = {
  /** Its last values, or what it asks. */
  words: string;
  /** "TM3 belum" */
  due: string | null;
  /** Answers the group from the fold. */
  usual: ChoiceField | null;
};

export type FormSectionView = Omit<Section, "fold"> & {
  /** Values first; the fields may be answered again. */
  done?: DoneLines;
  folded?: SectionFold;
  /** Each field is text with the way to mend it. */
  known?: true;
};

type Begun = {
  standings: readonly ScreeningStanding[];
  begun: readonly BegunScreening[];
  /** Fields that need not be asked again. */
  answered: readonly string[];
};

/** What is missing first, then the rest and what is done, both folded; null where nothing was begun or all is done. */
export function finishingSections(
  sections: readonly Section[],
  { standings, begun, answered }: Begun,
): FormSectionView[] | null {
  const done = new Set(answered);
  const missing = new Set(standings.flatMap(({ missing: parts }) => parts.flatMap(fieldsOf)));
  const isDone = (field: Field) => codesOf(field).every((code) => done.has(code));
  const isLacking = (field: Field) => !isDone(field) && codesOf(field).some((code) => missing.has(code));
  const fields = sections.flatMap((section) => section.fields);
  const finished = fields.filter(isDone);
  const place = (field: Field) => Math.min(...codesOf(field).map((code) => placeIn(missing, code)));
  const lacking = fields.filter(isLacking).toSorted((a, b) => place(a) - place(b));
  if (finished.length === 0 || missing.size === 0) return null;
  const rest = fields.filter((field) => !isDone(field) && !isLacking(field));
  const ordered: FormSectionView[] = [
    { title: "Masih kurang", fields: lacking },
    {
      title: "Juga dapat diisi tahun ini",
      fields: rest,
      folded: { words: alsoWords(rest, standings), due: null, usual: null },
    },
    { title: `Sudah: ${finished.length} pemeriksaan`, fields: finished, done: doneLines(finished, begun) },
  ];
  return ordered.filter((section) => section.fields.length > 0);
}

/** In the order in which the band over the form names them. */
function placeIn(codes: ReadonlySet<string>, code: string): number {
  const place = [...codes].indexOf(code);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** "Tidak menahan SPM 6. Penglihatan, Pendengaran." */
function alsoWords(fields: readonly Field[], standings: readonly ScreeningStanding[]): string {
  const held = standings.map(({ label }) => label).join(" dan ");
  return `Tidak menahan ${held}. ${fields.map(({ label }) => label).join(", ")}.`;
}

function doneLines(fields: readonly Field[], begun: readonly BegunScreening[]): DoneLines {
  return fields.flatMap((field) => {
    const record = begun.findLast(({ codes }) => codesOf(field).every((code) => codes.includes(code)));
    if (!record) return [];
    const { id, by, data } = record;
    const value = (field.restricted ? null : valueWords(field, data)) ?? "sudah";
    return [{ label: field.label, value, by, recordId: id }];
  });
}

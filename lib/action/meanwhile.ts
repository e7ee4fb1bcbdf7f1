import { Invalid } from "#lib/errors";
import { NOTHING } from "#lib/format";

/** Name of the entry that holds what was stored as the form was opened. */
export const OPENED_ENTRY = "awal";

/** Stored values by field, as a form shows them; empty = nothing. */
export type Texts<Field extends string = string> = Record<Field, string>;

/** One field that two people changed differently. */
export type Clash<Field extends string = string> = { field: Field; typed: string; stored: string };

type Versions<Field extends string> = {
  /** As the form was opened with. */
  opened?: Partial<Texts<Field>> | undefined;
  typed: Texts<Field>;
  stored: Texts<Field>;
  /** What stood in the database when the person chose. */
  seen?: Partial<Texts<Field>>;
  choices?: Partial<Record<Field, "isian" | "tersimpan">>;
};

/**
 * Only what was changed is written; where somebody else changed the same meanwhile, the person chooses. What they changed
 * besides stays theirs, and is said.
 */
export function joinChanges<Field extends string>({
  opened = {},
  typed,
  stored,
  seen = {},
  choices = {},
}: Versions<Field>) {
  const joined = { ...stored };
  const clashes: Clash<Field>[] = [];
  const theirs: Field[] = [];
  for (const field of Object.keys(typed) as Field[]) {
    const base = opened[field] ?? stored[field];
    if (typed[field] === base && stored[field] !== base) theirs.push(field);
    if (typed[field] === base || typed[field] === stored[field]) continue;
    const choice = seen[field] === stored[field] ? choices[field] : undefined;
    if (choice === "tersimpan") continue;
    if (stored[field] === base || choice === "isian") joined[field] = typed[field];
    else clashes.push({ field, typed: typed[field], stored: stored[field] });
  }
  return { joined, clashes, theirs };
}

type Wording<Field extends string> = {
  /** The entry of the form that shows it. */
  entryOf?: (field: Field) => string;
  wordsFor?: (text: string, field: Field) => string;
};

/** For a short form: what was changed, joined with what others changed besides. */
export function joinOrAsk<Field extends string>(
  versions: Pick<Versions<Field>, "opened" | "typed" | "stored">,
  wording: Wording<Field> = {},
): Texts<Field> {
  const { joined, clashes } = joinChanges(versions);
  if (clashes.length > 0) throw changedMeanwhile(clashes, versions.opened, wording);
  return joined;
}

/**
 * Both values stand beside the field, with what was typed in it. What is sent then was chosen knowing the other, unless it
 * changed once more.
 */
export function changedMeanwhile<Field extends string>(
  clashes: readonly Clash<Field>[],
  opened: Partial<Texts<Field>> = {},
  { entryOf = String, wordsFor = String }: Wording<Field> = {},
): Invalid {
  const words = (text: string, field: Field) => wordsFor(text, field) || NOTHING;
  const sentences = clashes.map(({ field, typed, stored }) => [
    entryOf(field),
    `Sementara itu orang lain menyimpan ${words(stored, field)}; isian Anda ${words(typed, field)}. Simpan lagi bila isian Anda yang benar, atau ubah menjadi yang tersimpan.`,
  ]);
  const seen = Object.fromEntries(clashes.map(({ field, stored }) => [field, stored]));
  return new Invalid(Object.fromEntries(sentences), {
    [OPENED_ENTRY]: JSON.stringify({ ...opened, ...seen }),
  });
}

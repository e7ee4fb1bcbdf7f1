import { GLOSSARY, type Term } from "#lib/glossary";

const DIGITS = "0-9";

/** In the order of a dictionary; what begins with a digit comes first. */
export function byLetter(terms: readonly Term[] = GLOSSARY): { letter: string; terms: Term[] }[] {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, "id"));
  const letters = new Map<string, Term[]>();
  for (const term of sorted) {
    const first = term.term.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : DIGITS;
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, list]) => ({ letter, terms: list }));
}

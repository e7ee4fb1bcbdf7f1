import { useId } from "react";
import { MEANINGS } from "#lib/glossary";

/**
 * `?` beside a term of the glossary: opens its meaning over the page, by touch and by keyboard, without script. `named`
 * where the term does not stand beside it.
 */
export function Explained({ term, named = false }: { term: string; named?: boolean }) {
  const id = useId();
  const known = MEANINGS.get(term);
  if (!known) throw new Error(`"${term}" is not in the glossary`);
  return (
    <span className="inline-flex align-middle font-normal print:hidden">
      <button
        type="button"
        popoverTarget={id}
        aria-label={`Arti ${term}`}
        className="inline-flex min-h-12 min-w-12 cursor-pointer items-center justify-center gap-1 text-label text-ink-2 desk:min-h-6 desk:min-w-6 desk:pointer-coarse:min-h-11 desk:pointer-coarse:min-w-11"
      >
        {named && <span className="underline decoration-dotted underline-offset-2">{term}</span>}
        <span className="grid size-6 place-items-center rounded-full border border-line-strong font-semibold desk:size-[1.125rem] desk:text-tiny">
          ?
        </span>
      </button>
      <span
        id={id}
        popover="auto"
        className="explained rounded-card border border-line-strong bg-surface p-3 text-left text-label font-normal tracking-normal whitespace-normal text-ink shadow-float"
      >
        <b className="font-bold">{term}.</b> {known.meaning}
        <span className="mt-1 block text-ink-2">{known.source}</span>
      </span>
    </span>
  );
}

/** The terms of what stands below, each with its meaning one touch away. */
export function Terms({ terms }: { terms: readonly string[] }) {
  return (
    <span className="-my-2.5 inline-flex flex-wrap gap-x-2.5 align-middle desk:my-0">
      {terms.map((term) => (
        <Explained key={term} term={term} named />
      ))}
    </span>
  );
}

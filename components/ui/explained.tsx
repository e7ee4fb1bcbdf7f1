import { GLOSSARY } from "#lib/glossary";

const MEANINGS = new Map(GLOSSARY.map(({ term, meaning, source }) => [term, { meaning, source }]));

/** `?` beside a term of the glossary: opens its meaning in place, without script. */
export function Explained({ term }: { term: string }) {
  const known = MEANINGS.get(term);
  if (!known) throw new Error(`"${term}" is not in the glossary`);
  return (
    <details className="relative inline-block align-baseline print:hidden">
      <summary
        aria-label={`Arti ${term}`}
        className="inline-grid size-6 place-items-center rounded-full border border-line-strong text-label font-semibold text-ink-2 hover:bg-sunken desk:size-[1.125rem] desk:text-tiny"
      >
        ?
      </summary>
      <span className="absolute left-0 z-10 mt-1 block w-[min(20rem,calc(100vw-3rem))] rounded-card border border-line-strong bg-surface p-3 text-label font-normal text-ink shadow-float">
        <b className="font-bold">{term}.</b> {known.meaning}
        <span className="mt-1 block text-ink-2">{known.source}</span>
      </span>
    </details>
  );
}

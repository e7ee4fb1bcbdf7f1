import { GLOSSARY } from "#lib/glossary";

const MEANINGS = new Map(GLOSSARY.map(({ term, meaning, source }) => [term, { meaning, source }]));

/** `?` beside a term of the glossary: opens its meaning in place, without script. */
export function Explained({ term }: { term: string }) {
  const known = MEANINGS.get(term);
  if (!known) throw new Error(`"${term}" is not in the glossary`);
  return (
    <details className="relative inline-block align-middle print:hidden">
      <summary aria-label={`Arti ${term}`} className="grid size-12 place-items-center desk:size-6">
        <span className="grid size-6 place-items-center rounded-full border border-line-strong text-label font-semibold text-ink-2 desk:size-[1.125rem] desk:text-tiny">
          ?
        </span>
      </summary>
      <span className="z-10 block rounded-card border border-line-strong bg-surface p-3 text-label font-normal whitespace-normal text-ink shadow-float max-desk:fixed max-desk:inset-x-4 max-desk:bottom-20 desk:absolute desk:right-0 desk:mt-1 desk:w-72">
        <b className="font-bold">{term}.</b> {known.meaning}
        <span className="mt-1 block text-ink-2">{known.source}</span>
      </span>
    </details>
  );
}

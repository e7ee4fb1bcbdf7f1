import { MonthsLine } from "#components/public/months-line";
import { ShareBar } from "#components/public/share-bar";
import { StatusWord } from "#components/public/status-word";
import type { PublicItem } from "#lib/page/public/item";

/** One number as somebody reads it who has never seen it: how many of how many, whether that is enough, how it went. */
export function PublicItemCard({ item }: { item: PublicItem }) {
  const { title, label, until, made, percent, percentWords, targetWords, status, meaning, missing } = item;
  return (
    <article className="grid break-inside-avoid content-start gap-2 border-t border-line py-3.5 first:border-t-0">
      <h3 className="text-body leading-snug font-bold">{title}</h3>
      {made === null ? (
        <p className="text-ink-2">{missing}.</p>
      ) : (
        <>
          <p className="flex flex-wrap items-baseline gap-x-2">
            <b className="text-figure font-extrabold">{made.reached}</b>
            <span>{made.outOf}</span>
            {percent !== null && <span className="ml-auto font-bold">{percentWords}</span>}
          </p>
          {percent !== null && <ShareBar item={item} />}
          <p className="flex flex-wrap justify-between gap-x-3">
            <StatusWord status={status} />
            {targetWords && <span className="text-ink-2">{targetWords}</span>}
          </p>
          <MonthsLine item={item} />
        </>
      )}
      <p className="text-label text-ink-2">
        <b className="font-semibold">{upper(until)}</b> · {meaning} ({label})
      </p>
    </article>
  );
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { GapBar } from "#components/why/gap-bar";
import { Dots, PeopleBar } from "#components/why/people";
import { formatNumber } from "#lib/format";
import type { PartView } from "#lib/page/why/part-views";
import type { WhyView } from "#lib/page/why/view";

/** The gap as an equation of people: its line, and each part with whoever is in it. */
export function GapCard({ title, equation, bar, parts, dots, notes, closes }: NonNullable<WhyView["gap"]>) {
  const most = Math.max(1, ...parts.map(({ people }) => Math.abs(people)));
  return (
    <Card title={dots ? `${title}, satu titik satu orang` : title} aside={equation} flush>
      <div className="px-4">
        <GapBar bar={bar} />
      </div>
      {parts.length > 0 && (
        <ul className="grid border-t border-line max-broad:grid-cols-2 max-desk:grid-cols-1 broad:auto-cols-fr broad:grid-flow-col">
          {parts.map((part) => (
            <Part key={part.key} part={part} dots={dots} most={most} closes={closes} />
          ))}
        </ul>
      )}
      <p className="border-t border-line px-4 py-2.5 text-label text-ink-2">{notes.join(" ")}</p>
    </Card>
  );
}

function Part({ part, dots, most, closes }: { part: PartView; dots: boolean; most: number; closes: string }) {
  const { people, closing, look, share, label, note, link } = part;
  const size = Math.abs(people);
  return (
    <li className="flex min-w-0 flex-col gap-2 border-line px-4 py-3 max-broad:border-b broad:border-l broad:first:border-l-0">
      <div>
        <p className="flex items-baseline gap-2">
          <b
            className={`text-[1.75rem] leading-[2.125rem] font-extrabold tracking-[-.02em] ${look === "lost" ? "text-jelek" : ""}`}
          >
            {formatNumber(people)}
          </b>
          {share && <span className="text-cell text-ink-2">{share}</span>}
        </p>
        <h3 className="text-body font-bold">{label}</h3>
        <p className="text-label text-ink-2">{note}</p>
      </div>
      {dots ? (
        <Dots look={look} people={size} closing={closing} />
      ) : (
        <PeopleBar look={look} share={(100 * size) / most} closing={(100 * closing) / most} />
      )}
      <div className="mt-auto grid gap-1 text-label">
        {link && (
          <Link
            href={link.href}
            className="link inline-flex items-center justify-self-start text-cell font-semibold max-desk:min-h-12"
          >
            {link.label}
          </Link>
        )}
        {closing > 0 && (
          <p className="text-ink-2">
            <span aria-hidden="true" className="mr-1.5 inline-block size-2.5 border-2 border-kurang" />
            {closing === size ? "semuanya" : `${formatNumber(closing)} di antaranya`} {closes}
          </p>
        )}
      </div>
    </li>
  );
}

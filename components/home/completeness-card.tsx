"use client"; // its data travels once, not its drawn elements besides their HTML

import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { Completeness } from "#lib/page/home/completeness";

/** Who has reported the month, those who lack something first. */
export function CompletenessCard({ completeness }: { completeness: Completeness }) {
  const { title, lines, href, more } = completeness;
  return (
    <Card
      title={title}
      aside={
        <Link href={href} className="link">
          Semua laporan
        </Link>
      }
    >
      <div className="@container">
        <ul className="gap-x-8 desk:text-cell @min-[38rem]:columns-2">
          {lines.map(({ key, name, href: way, dots, figures, words, silent, complete }) => (
            <li
              key={key}
              className={`relative grid min-h-8 break-inside-avoid grid-cols-[minmax(0,1fr)_auto_2.25rem_6.5rem] desk:grid-cols-[minmax(0,1fr)_auto_2.25rem_5.75rem] items-center gap-x-2.5 border-b border-line desk:min-h-7 ${complete ? "" : "font-bold"}`}
            >
              {way ? (
                <Link
                  href={way}
                  className="truncate text-ink no-underline after:absolute after:inset-0 hover:underline"
                >
                  {name}
                </Link>
              ) : (
                <span className="truncate">{name}</span>
              )}
              <Dots dots={dots} />
              <span className="text-right">{figures}</span>
              <span className={complete ? "text-ink-2" : ""}>{words}</span>
              {silent && (
                <span className="col-span-full pb-1.5 text-label font-normal text-ink-2">{silent}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      {more && <p className="mt-1.5 text-label text-ink-2">{more}</p>}
    </Card>
  );
}

function Dots({ dots }: { dots: readonly boolean[] }) {
  return (
    <svg width={dots.length * 10} height="8" aria-hidden="true" className="max-desk:invisible max-desk:w-0">
      {dots.map((reported, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          key={index}
          cx={index * 10 + 4}
          cy="4"
          r="3"
          fill={reported ? "var(--coverage)" : "none"}
          stroke={reported ? "var(--coverage)" : "var(--ink)"}
          strokeWidth="1.2"
          strokeDasharray={reported ? undefined : "1.8 1.6"}
        />
      ))}
    </svg>
  );
}

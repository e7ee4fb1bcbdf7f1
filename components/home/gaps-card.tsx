"use client"; // its data travels once, not its drawn elements besides their HTML

import { GapBar } from "#components/home/gap-bar";
import { StatusChip, StatusGlyph } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import type { Situation } from "#lib/page/home/situation";

/** The five largest gaps, each a way to its page. */
export function GapsCard({
  situation: { gaps },
  overviewHref,
}: {
  situation: Situation;
  overviewHref: string;
}) {
  return (
    <Card
      flush
      title={
        <span className="inline-flex items-center gap-1.5">
          {gaps.title}
          {gaps.jelek > 0 && <StatusChip status="JELEK" trend="TURUN" />}
        </span>
      }
      aside={
        <Link href={overviewHref} className="link">
          Semua di PWS
        </Link>
      }
    >
      {gaps.lines.length === 0 ? (
        <Empty>{gaps.none}</Empty>
      ) : (
        <ul>
          {gaps.lines.map(({ code, label, href, percent, made, bar, people, status, trend }) => (
            <li
              key={code}
              className="relative grid grid-cols-[0.875rem_minmax(0,1fr)_auto_3.75rem] items-center gap-x-2.5 border-t border-line px-4 py-2 hover:bg-page desk:py-1.5 desk:text-cell"
            >
              <StatusGlyph status={status} trend={trend} size={12} />
              <Link
                href={href}
                className="min-w-0 truncate font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {label}
              </Link>
              <span className="text-right">
                <b>{percent}</b> <span className="text-label text-ink-2">{made}</span>
              </span>
              <span className="text-right font-bold">
                <span className="sr-only">kurang </span>
                {people}
              </span>
              {bar && (
                <span className="col-span-2 col-start-2">
                  <GapBar bar={bar} tone={status === "JELEK" ? "jelek" : "cukup"} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

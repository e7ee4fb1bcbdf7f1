"use client"; // its data travels once, not its drawn elements besides their HTML

import { scaleOf } from "#components/chart/scale";
import { TwoYearsChart } from "#components/chart/two-years-chart";
import { StatusChip } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { formatNumber, formatSigned } from "#lib/format";
import type { Measure } from "#lib/page/compare/addresses";
import type { Panel } from "#lib/page/compare/panel";

/** Up to six drawings; what is told in points or percent stands on one scale. */
export function Panels({ panels, measure }: { panels: readonly Panel[]; measure: Measure }) {
  const shared = measure === "BULAN" ? null : scaleOf(panels.flatMap(valuesOf), 10);
  return (
    <div className="@container">
      <ul className="grid overflow-clip border-line bg-surface max-desk:-mx-(--gutter) max-desk:border-y desk:rounded-card desk:border @min-[44rem]:grid-cols-2 @min-[60rem]:grid-cols-3">
        {panels.map((panel) => (
          <li
            key={panel.key}
            className="min-w-0 border-line p-4 max-desk:border-b desk:-mr-px desk:-mb-px desk:border-r desk:border-b"
          >
            <Drawing panel={panel} scale={shared ?? scaleOf(valuesOf(panel), 10)} measure={measure} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function valuesOf({ now, before }: Panel): number[] {
  return [...now, ...before].filter((value) => value !== null);
}

function Drawing({
  panel,
  scale,
  measure,
}: {
  panel: Panel;
  scale: ReturnType<typeof scaleOf>;
  measure: Measure;
}) {
  const {
    title,
    href,
    percent,
    made,
    gap,
    sinceThen,
    small,
    status,
    trend,
    before,
    endBefore,
    end,
    sentence,
  } = panel;
  const last = before[11] ?? null;
  const signed = measure === "SELISIH" ? formatSigned : formatNumber;
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <h3 className="text-body font-bold">
          {href ? (
            <Link
              href={href}
              className="text-ink no-underline hover:underline max-desk:inline-flex max-desk:min-h-12 max-desk:items-center"
            >
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        <StatusChip status={status} trend={trend} small={small} />
      </div>
      <p className="pb-2 text-label text-ink-2">
        <b className="text-section text-ink">{percent}</b> {made}
        {gap && (
          <>
            {" · "}
            <b className="text-ink">{gap}</b>
          </>
        )}
        {sinceThen && ` · ${sinceThen.words} dari tahun lalu`}
      </p>
      <TwoYearsChart
        sentence={sentence}
        lines={panel}
        scale={scale}
        ticks={scale.ticks.map((value) => ({ value, words: signed(value) }))}
        zero={measure === "SELISIH" ? "target" : null}
        end={end}
        ends={last === null ? [] : [{ value: last, words: `${endBefore} tahun lalu`, look: "before" }]}
        filled
        height="h-36"
      />
    </>
  );
}

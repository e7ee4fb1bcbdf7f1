import type { ReactNode } from "react";

export type FigureText = { label: string; value: ReactNode; unit?: string; note?: ReactNode };

/** The strip of figures over a page: label, figure, what it means. */
export function Figures({
  figures,
  deskOnly = false,
}: {
  figures: readonly FigureText[];
  /** Where a headline says the same on a phone. */
  deskOnly?: boolean;
}) {
  return (
    <dl
      className={`${deskOnly ? "max-desk:hidden" : ""} grid rounded-card border border-line bg-surface max-broad:grid-cols-2 max-desk:grid-cols-1 broad:auto-cols-auto broad:grid-flow-col`}
    >
      {figures.map(({ label, value, unit, note }) => (
        <div
          key={label}
          className="grid grid-rows-[auto_1fr_auto] content-start border-line px-4.5 py-3 max-broad:border-b max-broad:last:border-b-0 broad:border-l broad:first:border-l-0"
        >
          <dt className="text-label font-medium text-ink-2 desk:text-[0.7813rem]">{label}</dt>
          <dd className="text-figure font-bold tracking-[-.01em]">
            {value}
            {unit && <span className="text-section font-semibold tracking-normal"> {unit}</span>}
          </dd>
          {note && <dd className="text-label text-ink-2 desk:text-[0.7813rem]">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

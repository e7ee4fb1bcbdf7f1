import { Fragment, type ReactNode } from "react";
import { formatNumber } from "#lib/format";

export type EquationPart = {
  people: number | null;
  label: string;
  /** `shown` is the list below, `unknown` are people nobody has found yet. */
  look?: "plain" | "shown" | "unknown";
  /** What stands before it. */
  sign?: "=" | "+" | "−";
};

const LOOKS = {
  plain: "",
  shown: "rounded-t-control border-b-[3px] border-brand bg-brand-tint",
  unknown: "rounded-control border border-dashed border-ink-2",
} as const;

/** "71 proyeksi = 44 sudah + 18 belum, ada namanya + 9 belum terdaftar": a list opens with what it is part of. */
export function Equation({ parts, note }: { parts: readonly EquationPart[]; note?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2.5 border-y border-line bg-surface px-2 py-2.5 max-desk:-mx-(--gutter) desk:rounded-card desk:border-x desk:px-4">
      <p className="flex flex-wrap items-stretch gap-y-1.5 desk:gap-x-2">
        {parts.map(({ people, label, look = "plain", sign }) => (
          <Fragment key={label}>
            {sign && <span className="self-center px-px text-section text-ink-2 desk:px-1.5">{sign}</span>}
            <span
              className={`flex items-center gap-x-2.5 px-1.5 py-1.5 max-desk:min-w-[4.25rem] max-desk:flex-1 max-desk:flex-col max-desk:items-start desk:px-2 ${LOOKS[look]}`}
            >
              <b className="text-[1.5rem] leading-[1.875rem] font-bold tracking-[-.01em] desk:text-[1.6875rem]">
                {formatNumber(people)}
              </b>
              <span className="max-w-[6rem] text-[0.8125rem] leading-[1.05rem] text-ink-2 desk:text-[0.7813rem] desk:leading-4">
                {label}
              </span>
            </span>
          </Fragment>
        ))}
      </p>
      {note && (
        <div className="max-w-88 border-line px-1.5 text-ink-2 desk:text-cell broad:border-l broad:pl-4.5">
          {note}
        </div>
      )}
    </div>
  );
}

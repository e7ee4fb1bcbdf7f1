import { formatPercentSign } from "#lib/format";

/** ┃ target s.d. Okt 79,2% ┆ setahun 95,0% */
export function TargetLegend({ month, running, annual }: { month: string; running: number; annual: number }) {
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      <span className="border-l-[2.5px] border-ink pl-1.5">
        target s.d. {month} {formatPercentSign(running)}
      </span>
      <span className="border-l-2 border-dashed border-ink-2 pl-1.5">
        setahun {formatPercentSign(annual)}
      </span>
    </span>
  );
}

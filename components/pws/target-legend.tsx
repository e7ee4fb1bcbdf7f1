/** ┃ target s.d. Okt 79,2% ┆ setahun 95,0% */
export function TargetLegend({ month, running, annual }: { month: string; running: string; annual: string }) {
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      <span className="border-l-[2.5px] border-ink pl-1.5">
        target s.d. {month} {running}
      </span>
      <span className="border-l-2 border-dashed border-ink-2 pl-1.5">setahun {annual}</span>
    </span>
  );
}

/** The bullet of a phone, as wide as the row; its figures stand under it. */
export function LineBar({
  percent,
  running,
  annual,
}: {
  percent: number | null;
  running: number | null;
  annual: number | null;
}) {
  return (
    <span aria-hidden="true" className="relative my-1 block h-2.5 bg-sunken desk:hidden">
      {percent !== null && (
        <span className="absolute inset-y-0 left-0 bg-coverage" style={{ width: at(percent) }} />
      )}
      {percent !== null && percent > 100 && (
        <span className="absolute -top-[5px] right-0 bg-surface pl-1 text-label font-bold text-ink-2">
          &gt;100%
        </span>
      )}
      {running !== null && (
        <span className="absolute -inset-y-1 w-[2.5px] bg-ink" style={{ left: at(running) }} />
      )}
      {annual !== null && annual !== running && (
        <span
          className="absolute -inset-y-1 border-l-2 border-dashed border-ink-2"
          style={{ left: `calc(${at(annual)} - 2px)` }}
        />
      )}
    </span>
  );
}

function at(percent: number): string {
  return `${Math.min(Math.max(percent, 0), 100).toFixed(1)}%`;
}

import { LinkButton } from "#components/ui/button";
import { formatNumber } from "#lib/format";

/** "51–100 dari 412": always with the total, never endless. */
export function Pager({
  from,
  to,
  total,
  noun = "orang",
  previous,
  next,
}: {
  from: number;
  to: number;
  total: number;
  noun?: string;
  previous?: string | undefined;
  next?: string | undefined;
}) {
  return (
    <nav aria-label="Halaman" className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-ink-2">
        {formatNumber(from)}–{formatNumber(to)} dari {formatNumber(total)} {noun}
      </p>
      <div className="flex gap-2">
        {previous && (
          <LinkButton href={previous} rel="prev">
            Sebelumnya
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next} rel="next">
            Berikutnya
          </LinkButton>
        )}
      </div>
    </nav>
  );
}

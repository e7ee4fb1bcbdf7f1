import { Link } from "#components/ui/link";
import { formatDayLong } from "#lib/format";
import type { Day } from "#lib/period/day";

export type LateDay = { day: Day; who: string; changeHref: string };

/** Over the form of a late service: for which day it is, and who the person was on it. */
export function LateBand({ late: { day, who, changeHref } }: { late: LateDay }) {
  return (
    <div className="sticky top-0 z-20 mb-3.5 flex items-center justify-between gap-3 border-b-2 border-brand bg-brand-tint px-4 py-2 max-desk:-mx-(--gutter)">
      <p className="min-w-0">
        <b className="block font-bold">Susulan untuk {formatDayLong(day)}</b>
        saat itu {who}
      </p>
      <Link href={changeHref} className="link inline-flex min-h-12 items-center font-semibold desk:min-h-8">
        ubah<span className="sr-only"> tanggal layanan</span>
      </Link>
    </div>
  );
}

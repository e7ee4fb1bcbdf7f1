import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { WEIGHING } from "#lib/entry/addresses";
import { formatNumber } from "#lib/format";
import type { WeighingPlace } from "#lib/page/home/weighing-places";

const SHOWN = 12;

/** The posyandu with what was weighed this month; each is the way to its list. */
export function PlacesCard({ places }: { places: readonly WeighingPlace[] }) {
  const empty = places.filter(({ children, weighed }) => children > 0 && weighed === 0).length;
  return (
    <Card
      title={places.length === 1 ? "Penimbangan" : "Penimbangan di posyandu"}
      aside={empty > 0 ? `${formatNumber(empty)} belum menimbang bulan ini` : null}
    >
      <Places places={places.slice(0, SHOWN)} />
      {places.length > SHOWN && (
        <details className="mt-1">
          <summary className="link inline-flex min-h-11 items-center font-semibold desk:min-h-8">
            {formatNumber(places.length - SHOWN)} posyandu lagi
          </summary>
          <Places places={places.slice(SHOWN)} />
        </details>
      )}
    </Card>
  );
}

function Places({ places }: { places: readonly WeighingPlace[] }) {
  return (
    <ul className="grid gap-x-5 desk:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
      {places.map(({ code, name, children, weighed }) => (
        <li
          key={code}
          className="relative flex min-h-11 items-center justify-between gap-3 border-b border-line hover:bg-page desk:min-h-8"
        >
          <Link
            href={WEIGHING.href({ kode: code })}
            className="min-w-0 truncate font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {name}
          </Link>
          <span className="text-label whitespace-nowrap text-ink-2">
            <b className={weighed === 0 ? "text-ink" : ""}>{formatNumber(weighed)}</b> dari{" "}
            {formatNumber(children)}
          </span>
        </li>
      ))}
    </ul>
  );
}

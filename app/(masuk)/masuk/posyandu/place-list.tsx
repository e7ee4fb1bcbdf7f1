import { Card } from "#components/ui/card";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import type { Place } from "#lib/account/places";

export function PlaceList({
  title,
  step,
  places,
  hrefOf,
}: {
  title: string;
  step: 1 | 2 | 3;
  places: readonly Place[];
  hrefOf: (code: string) => string;
}) {
  return (
    <Card title={title} aside={`langkah ${step} dari 3`} flush>
      {places.length === 0 ? (
        <Empty>Belum ada posyandu yang dapat masuk di sini. Minta puskesmas membuat akunnya.</Empty>
      ) : (
        <ul>
          {places.map(({ code, name }) => (
            <li key={code} className="border-t border-line">
              <Link
                href={hrefOf(code)}
                className="flex min-h-12 items-center justify-between gap-3 px-4 py-2 font-semibold text-ink no-underline hover:bg-page"
              >
                {name}
                <Icon name="forward" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Table, Td, Th } from "#components/ui/table";
import { MixedDots } from "#components/why/people";
import { formatNumber } from "#lib/format";
import type { ParetoView } from "#lib/page/why/pareto-view";
import type { WhyView } from "#lib/page/why/view";

/** More dots in one row would be wider than the card. */
const MOST_DOTS = 14;

/** Who holds half of it, each a way on; below them all others in one row. */
export function ParetoCard({
  pareto,
  unregistered,
}: {
  pareto: ParetoView | null;
  unregistered: WhyView["unregistered"];
}) {
  if (!pareto)
    return (
      unregistered && (
        <Card title={unregistered.title}>
          <Unregistered {...unregistered} />
        </Card>
      )
    );
  const { title, note, lines, rest, total, noun, bars } = pareto;
  const most = Math.max(1, ...bars.map(({ people }) => people));
  const dotted = lines.some(({ parts }) => parts.length > 0) && most <= MOST_DOTS;
  return (
    <Card title={title}>
      <p className="text-label text-ink-2">{note}</p>
      <div aria-hidden="true" className="my-2 flex h-8 items-end gap-[3px] border-b border-ink">
        {bars.map(({ key, people, holds }) => (
          <span
            key={key}
            className={`min-w-0 grow ${holds ? "bg-ink" : "bg-coverage"}`}
            style={{ height: `${(100 * people) / most}%` }}
          />
        ))}
      </div>
      <Table caption={title} dense>
        <thead>
          <tr>
            <Th>{noun.slice(0, 1).toUpperCase() + noun.slice(1)}</Th>
            {dotted && (
              <Th>
                <span className="sr-only">Orang, satu titik satu orang</span>
              </Th>
            )}
            <Th numeric>Orang</Th>
            <Th numeric>Kumulatif</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, place, href, people, cumulative, parts }) => (
            <tr key={key}>
              <Td>
                {href ? (
                  <Link
                    href={href}
                    className="link inline-flex min-h-11 items-center font-semibold desk:min-h-0"
                  >
                    {name}
                  </Link>
                ) : (
                  <b className="font-semibold">{name}</b>
                )}{" "}
                {place && <span className="text-label text-ink-2">{place}</span>}
              </Td>
              {dotted && (
                <Td>
                  <MixedDots parts={parts} />
                </Td>
              )}
              <Td numeric strong>
                {formatNumber(people)}
              </Td>
              <Td numeric>{formatNumber(cumulative)}</Td>
            </tr>
          ))}
          {rest && (
            <tr className="*:border-t-2 *:border-t-ink">
              <Td>{rest.words}</Td>
              {dotted && <Td />}
              <Td numeric strong>
                {formatNumber(rest.people)}
              </Td>
              <Td numeric>{formatNumber(total)}</Td>
            </tr>
          )}
        </tbody>
      </Table>
      {unregistered && (
        <>
          <h3 className="pt-3 pb-1 text-body font-bold desk:text-cell">{unregistered.title}</h3>
          <Unregistered {...unregistered} />
        </>
      )}
    </Card>
  );
}

function Unregistered({ lines, more }: NonNullable<WhyView["unregistered"]>) {
  return (
    <>
      <ul className="grid gap-x-6 desk:grid-cols-2 desk:text-cell">
        {lines.map(({ name, people }) => (
          <li key={name} className="flex items-baseline justify-between gap-3 border-b border-line py-1">
            {name}
            <b className="rounded-control border border-dashed border-ink-2 px-1.5">{formatNumber(people)}</b>
          </li>
        ))}
      </ul>
      {more && <p className="pt-1 text-label text-ink-2">{more}</p>}
    </>
  );
}

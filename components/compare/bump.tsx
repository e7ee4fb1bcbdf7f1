"use client"; // its data travels once, not its drawn elements besides their HTML

import { Picture } from "#components/take-away/picture";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { NOTHING } from "#lib/format";
import type { RankLine } from "#lib/page/compare/ranking";
import type { ComparePage } from "#lib/page/compare/read-compare";

/** Few places have more room each. */
const rowOf = (places: number) => (places > 12 ? 30 : 38);

/** Places month by month: thick brand rises, thick dashed ink falls; on a phone a table of then and now. */
export function Bump({ title, months, turn, lines, places }: NonNullable<ComparePage["ranking"]>) {
  const row = rowOf(places);
  const height = places * row;
  const x = (index: number) => (100 * (index + 0.5)) / months.length;
  const y = (rank: number) => (rank - 0.5) * row;
  const drawn = [...lines].sort((a, b) => Number(a.look !== "other") - Number(b.look !== "other"));
  const table = <RankTable lines={lines} first={months[0] ?? ""} last={months.at(-1) ?? ""} />;
  return (
    <Card title={title} aside="Tebal: naik dan turun paling banyak">
      <Picture title={title}>
        <div className="@container max-desk:hidden">
          <div
            aria-hidden="true"
            className="grid grid-cols-[1.5rem_minmax(0,1fr)_9.5rem] @min-[44rem]:grid-cols-[1.5rem_minmax(0,1fr)_13rem] text-[0.75rem] leading-4"
          >
            <span />
            <div
              className="grid pb-1 text-center text-ink-2 @max-[44rem]:*:nth-last-[even]:invisible"
              style={{ gridTemplateColumns: `repeat(${months.length},1fr)` }}
            >
              {months.map((label, index) => (
                <span key={label} className={index === months.length - 1 ? "font-bold text-ink" : ""}>
                  {label}
                </span>
              ))}
            </div>
            <span />
            <div className="relative" style={{ height }}>
              {Array.from({ length: places }, (_, index) => index + 1).map((place) => (
                <span
                  key={place}
                  className="absolute right-2 -translate-y-1/2 text-ink-2"
                  style={{ top: y(place) }}
                >
                  {place}
                </span>
              ))}
            </div>
            <div className="relative" style={{ height }}>
              <svg
                aria-hidden="true"
                viewBox={`0 0 100 ${height}`}
                preserveAspectRatio="none"
                className="absolute inset-0 size-full overflow-visible"
              >
                {turn > 0 && (
                  <path
                    d={`M${(100 * turn) / months.length} 0V${height}`}
                    stroke="var(--ink-3)"
                    strokeDasharray="2 3"
                    vectorEffect="non-scaling-stroke"
                  />
                )}
                {drawn.map(({ code, look, ranks }) => (
                  <path
                    key={code}
                    d={pathOf(ranks, x, y)}
                    fill="none"
                    {...STROKES[look]}
                    strokeLinejoin="round"
                    vectorEffect="non-scaling-stroke"
                  />
                ))}
              </svg>
              {drawn.flatMap(({ code, look, ranks }) =>
                months.map((label, index) => {
                  const rank = ranks[index] ?? null;
                  return rank === null ? null : (
                    <span
                      key={`${code} ${label}`}
                      className={`absolute -translate-1/2 rounded-full ${DOTS[look]}`}
                      style={{ left: `${x(index)}%`, top: y(rank) }}
                    />
                  );
                }),
              )}
            </div>
            <Ends lines={lines} row={row} />
          </div>
          <details className="mt-2">
            <summary className="link inline-flex min-h-8 items-center text-label">Angka peringkat</summary>
            {table}
          </details>
        </div>
        <div className="desk:hidden">{table}</div>
      </Picture>
      <p className="pt-2 text-label text-ink-2">
        Peringkat menurut capaian bulan itu; yang kumulatif mulai lagi tiap Januari. Unit yang belum lapor
        tidak diperingkat.
      </p>
    </Card>
  );
}

/** Who ended where: one below the other, also those that share a place. */
function Ends({ lines, row }: { lines: readonly RankLine[]; row: number }) {
  const ended = lines
    .map((line) => ({ ...line, place: line.ranks.at(-1) ?? null }))
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return (
    <ul className="text-label">
      {ended.map(({ code, name, place, look, percent, made }) => (
        <li key={code} className="flex items-center gap-1.5 whitespace-nowrap" style={{ height: row }}>
          <span className="w-3 text-right text-ink-2">{place}</span>
          <span className={`min-w-0 truncate ${NAMES[look]}`}>{name}</span>
          <span className="ml-auto text-ink-2 @max-[44rem]:hidden">
            <b className="text-ink">{percent}</b> {made}
          </span>
        </li>
      ))}
    </ul>
  );
}

const NAMES = { riser: "font-bold text-brand", faller: "font-bold", other: "" };

function RankTable({ lines, first, last }: { lines: readonly RankLine[]; first: string; last: string }) {
  return (
    <table className="mt-2 w-full border-separate border-spacing-0 desk:text-cell">
      <caption className="sr-only">Peringkat setahun lalu dan sekarang</caption>
      <thead>
        <tr className="text-label text-ink-2 *:border-b *:border-line-strong *:px-1.5 *:py-1 *:font-semibold">
          <th scope="col" className="text-left">
            Wilayah
          </th>
          <th scope="col" className="text-right">
            {first}
          </th>
          <th scope="col" className="text-right">
            {last}
          </th>
          <th scope="col" className="text-right">
            Capaian
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name, href, ranks, look, percent, made }) => (
          <tr key={code} className="*:border-b *:border-line *:px-1.5 *:py-1">
            <th scope="row" className={`text-left ${look === "other" ? "font-normal" : "font-bold"}`}>
              {href ? (
                <Link
                  href={href}
                  className="link max-desk:inline-flex max-desk:min-h-12 max-desk:items-center"
                >
                  {name}
                </Link>
              ) : (
                name
              )}
              {look !== "other" && (
                <span className="ml-1.5 text-label font-semibold text-ink-2">
                  {look === "riser" ? "naik terbanyak" : "turun terbanyak"}
                </span>
              )}
            </th>
            <td className="text-right">{ranks[0] ?? NOTHING}</td>
            <td className="text-right font-bold">{ranks.at(-1) ?? NOTHING}</td>
            <td className="text-right whitespace-nowrap">
              <b>{percent}</b> <span className="text-label text-ink-2">{made}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STROKES = {
  riser: { stroke: "var(--brand)", strokeWidth: 4 },
  faller: { stroke: "var(--ink)", strokeWidth: 4, strokeDasharray: "7 4" },
  other: { stroke: "var(--ink-3)", strokeWidth: 1.6, opacity: 0.6 },
};

const DOTS = {
  riser: "size-3 bg-brand",
  faller: "size-3 bg-ink",
  other: "size-2 border-2 border-ink-3 bg-surface",
};

/** A month without a place is a gap. */
function pathOf(
  ranks: readonly (number | null)[],
  x: (index: number) => number,
  y: (rank: number) => number,
): string {
  return ranks
    .map((rank, index) => {
      if (rank === null) return "";
      const begins = (ranks[index - 1] ?? null) === null;
      return `${begins ? "M" : "L"}${Math.round(100 * x(index)) / 100} ${y(rank)}`;
    })
    .join("");
}

import { startOfScale, YearChart } from "#components/chart/year-chart";
import { GapBar } from "#components/home/gap-bar";
import { TILE } from "#components/pws/fill";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip, StatusGlyph } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { formatMonthName, formatNumber, NOTHING } from "#lib/format";
import type { Completeness } from "#lib/page/home/completeness";
import type { SpmTile } from "#lib/page/home/gaps";
import type { Situation } from "#lib/page/home/situation";
import type { YearLine } from "#lib/page/home/year-line";
import { fillOf } from "#lib/page/pws/fill";
import type { Month } from "#lib/period/month";

/** The number itself, and this year's months beside last year's. */
export function YearCard({
  situation: { indicator, total },
  line,
  month,
}: {
  situation: Situation;
  line: YearLine | null;
  month: Month;
}) {
  const start = line && startOfScale(line);
  return (
    <Card
      title={
        <Link href={indicator.href} className="text-ink no-underline hover:underline">
          {indicator.label} s.d. {formatMonthName(month)}
        </Link>
      }
      aside={
        <>
          <b className="text-ink">{total.made}</b> {indicator.people}
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b className="text-figure font-extrabold">{total.percent}</b>
        <StatusChip status={total.status} trend={total.trend} small={total.small} />
        <span className="ml-auto text-label text-ink-2">target s.d. bulan ini {total.target}</span>
      </p>
      {line && (
        <>
          <YearChart line={line} sentence={`${indicator.label} per bulan. ${line.sentence}`} />
          <p className="mt-1 text-label text-ink-2">
            {line.sentence} {start ? `Skala mulai ${formatNumber(start)}.` : ""}
          </p>
          <YearTable line={line} caption={`${indicator.label} per bulan`} />
        </>
      )}
    </Card>
  );
}

function YearTable({ line, caption }: { line: YearLine; caption: string }) {
  return (
    <details className="mt-1 text-label">
      <summary className="link inline-flex min-h-8 items-center desk:min-h-0">Angka per bulan</summary>
      <table className="mt-1 w-full text-right">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="text-left font-semibold">
              Bulan
            </th>
            <th scope="col" className="font-semibold">
              {line.years.before}
            </th>
            <th scope="col" className="font-semibold">
              {line.years.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {line.labels.map((label, index) => (
            <tr key={label} className="border-b border-line last:border-b-0">
              <th scope="row" className="text-left font-normal">
                {label}
              </th>
              <td>{line.figuresBefore[index] ?? NOTHING}</td>
              <td>{line.figures[index] ?? NOTHING}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The five largest gaps, each a way to its page. */
export function GapsCard({
  situation: { gaps },
  overviewHref,
}: {
  situation: Situation;
  overviewHref: string;
}) {
  return (
    <Card
      flush
      title={
        <span className="inline-flex items-center gap-1.5">
          {gaps.title}
          {gaps.jelek > 0 && <StatusChip status="JELEK" trend="TURUN" />}
        </span>
      }
      aside={
        <Link href={overviewHref} className="link">
          Semua di PWS
        </Link>
      }
    >
      {gaps.lines.length === 0 ? (
        <Empty>Semua yang bertarget sudah sampai target berjalan.</Empty>
      ) : (
        <ul>
          {gaps.lines.map(({ code, label, href, percent, made, bar, people, status, trend }) => (
            <li
              key={code}
              className="relative grid grid-cols-[0.875rem_minmax(0,1fr)_auto_3.75rem] items-center gap-x-2.5 border-t border-line px-4 py-2 hover:bg-page desk:py-1.5 desk:text-cell"
            >
              <StatusGlyph status={status} trend={trend} size={12} />
              <Link
                href={href}
                className="min-w-0 truncate font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {label}
              </Link>
              <span className="text-right">
                <b>{percent}</b> <span className="text-label text-ink-2">{made}</span>
              </span>
              <span className="text-right font-bold">
                <span className="sr-only">kurang </span>
                {people}
              </span>
              {bar && (
                <span className="col-span-2 col-start-2">
                  <GapBar bar={bar} tone={status === "JELEK" ? "jelek" : "cukup"} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The twelve of the SPM as far as they are counted here. */
export function SpmCard({ tiles }: { tiles: readonly SpmTile[] }) {
  if (tiles.length === 0) return null;
  return (
    <Card
      title="SPM 12"
      terms={<Terms terms={["SPM"]} />}
      aside={`${tiles.length} dari 12 sudah dihitung di sini`}
    >
      <ul className="grid grid-cols-2 gap-1.5 desk:grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))]">
        {tiles.map(({ code, number, name, href, percent, status, trend, small, words }) => (
          <li key={code}>
            <Link
              href={href}
              title={words}
              className={`grid h-full min-h-14 content-between rounded-control border-[1.5px] p-1.5 text-ink no-underline hover:outline-2 hover:outline-ink ${TILE[fillOf({ status, small })]}`}
            >
              <span className="w-fit rounded-[3px] bg-surface px-1 text-tiny font-semibold">
                <b>SPM {number}</b> {name}
              </span>
              <span className="flex w-fit items-center gap-1.5 rounded-[3px] bg-surface px-1">
                <StatusGlyph status={status} trend={trend} size={12} />
                <b className="text-[1rem] leading-5">{percent}%</b>
              </span>
              <span className="sr-only">{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What turned worse, then what turned better; each opens. */
export function ChangesCard({ changes }: { changes: Situation["changes"] }) {
  return (
    <Card title={changes.title}>
      {changes.lines.length === 0 && <p className="text-ink-2">Tidak ada yang berubah berarti.</p>}
      <ul className="grid gap-0.5 desk:text-cell">
        {changes.lines.map(({ code, movement, alert, words, figures, href }) => (
          <li
            key={`${code} ${words}`}
            className="relative grid min-h-8 grid-cols-[1rem_1fr] items-center gap-x-2 hover:bg-page desk:min-h-7"
          >
            <span>
              {movement ? <MovementArrow movement={movement} /> : alert && <b aria-hidden="true">!</b>}
            </span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-2">
              <Link
                href={href}
                className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {words}
              </Link>
              <span className="text-label text-ink-2">{figures}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who has reported the month, those who lack something first. */
export function CompletenessCard({ completeness }: { completeness: Completeness }) {
  const { title, lines, href, more } = completeness;
  return (
    <Card
      title={title}
      aside={
        <Link href={href} className="link">
          Semua laporan
        </Link>
      }
    >
      <ul className="desk:text-cell">
        {lines.map(({ key, name, href: way, dots, figures, words, silent, complete }) => (
          <li
            key={key}
            className={`relative grid min-h-8 grid-cols-[minmax(0,1fr)_auto_2.25rem_5.25rem] items-center gap-x-2.5 border-b border-line last:border-b-0 desk:min-h-7 ${complete ? "" : "font-bold"}`}
          >
            {way ? (
              <Link
                href={way}
                className="truncate text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {name}
              </Link>
            ) : (
              <span className="truncate">{name}</span>
            )}
            <Dots dots={dots} />
            <span className="text-right">{figures}</span>
            <span className={complete ? "text-ink-2" : ""}>{words}</span>
            {silent && (
              <span className="col-span-full -mt-1 pb-1 text-label font-normal text-ink-2">{silent}</span>
            )}
          </li>
        ))}
      </ul>
      {more && <p className="mt-1.5 text-label text-ink-2">{more}</p>}
    </Card>
  );
}

function Dots({ dots }: { dots: readonly boolean[] }) {
  return (
    <svg width={dots.length * 10} height="8" aria-hidden="true">
      {dots.map((reported, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          key={index}
          cx={index * 10 + 4}
          cy="4"
          r="3"
          fill={reported ? "var(--coverage)" : "none"}
          stroke={reported ? "var(--coverage)" : "var(--ink)"}
          strokeWidth="1.2"
          strokeDasharray={reported ? undefined : "1.8 1.6"}
        />
      ))}
    </svg>
  );
}

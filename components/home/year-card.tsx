import { YearChart } from "#components/chart/year-chart";
import { startOfScale } from "#components/chart/year-scale";
import { StatusChip } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { formatMonthName, formatNumber, NOTHING } from "#lib/format";
import type { Situation } from "#lib/page/home/situation";
import type { YearLine } from "#lib/page/home/year-line";
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
        <div className="@container">
          <div className="items-center gap-5 @min-[34rem]:grid @min-[34rem]:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]">
            <YearChart line={line} sentence={`${indicator.label} per bulan. ${line.sentence}`} />
            <p className="mt-1 text-label text-ink-2">
              {line.sentence} {start ? `Skala mulai ${formatNumber(start)}.` : ""}
            </p>
          </div>
          <YearTable line={line} caption={`${indicator.label} per bulan`} />
        </div>
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

import type { ChartBar, ChartLine } from "#components/chart/bars";
import { PwsChart } from "#components/chart/pws-chart";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip, toneOf } from "#components/pws/status";
import { formatMonthShort, NOTHING } from "#lib/format";
import { barName } from "#lib/page/indicator/bar-name";
import type { IndicatorLine } from "#lib/page/indicator/line";
import type { IndicatorView } from "#lib/page/indicator/view";
import { gapWords } from "#lib/page/pws/gap-left";
import { addMonths, type Month } from "#lib/period/month";

/** The classical PWS chart of the lines, the total last. */
export function IndicatorChart({
  view: { lines, total, sentence, targets, heads, per },
  totalName,
  month,
}: {
  view: Pick<IndicatorView, "lines" | "total" | "sentence" | "targets" | "heads" | "per">;
  totalName: string;
  month: Month;
}) {
  const columns = [...lines, total];
  const whole = targets?.annual.value === targets?.running.value;
  const levels: ChartLine[] = targets
    ? [
        ...(whole ? [] : [{ ...targets.annual, label: "Target setahun", dashed: true }]),
        {
          ...targets.running,
          label: whole ? "Target" : `Target s.d. ${formatMonthShort(month)}`,
          dashed: false,
        },
      ]
    : [];
  return (
    <PwsChart
      sentence={sentence}
      bars={lines.map((line) => barOf(line, month))}
      total={{ ...barOf(total, month), name: totalName, shortName: totalName, tone: "total" }}
      lines={levels}
      measure={{ per, unit: heads.unit }}
      rows={[
        {
          label: `${heads.percent} ${heads.unit}`,
          strong: true,
          cells: columns.map((line) => (line.percent === null ? NOTHING : line.percentWords)),
        },
        { label: `Bulan ini ${heads.unit}`, cells: columns.map(({ nowPercent }) => nowPercent) },
        { label: `Bulan lalu ${heads.unit}`, cells: columns.map(({ beforePercent }) => beforePercent) },
        {
          label: "Tren",
          cells: columns.map(({ key, movement }) => <MovementArrow key={key} movement={movement} worded />),
        },
        ...(columns.some(({ rank }) => rank !== null)
          ? [{ label: "Peringkat", cells: columns.map(({ rank }) => rank ?? NOTHING) }]
          : []),
      ]}
    />
  );
}

function barOf(line: IndicatorLine, month: Month): ChartBar {
  const {
    key,
    name,
    href,
    percent,
    percentWords,
    silent,
    small,
    made,
    now,
    before,
    movement,
    status,
    statusNote,
    trend,
  } = line;
  const shown = formatMonthShort(month);
  return {
    key,
    name,
    shortName: barName(name),
    href: href ?? undefined,
    percent,
    value: silent ? NOTHING : percentWords,
    tone: status ? toneOf(status) : "nol",
    outlined: small !== null,
    status: status && (
      <StatusChip status={status} trend={trend} plain small={small !== null} note={statusNote} />
    ),
    facts: {
      made: made.replaceAll(" ", ""),
      moved: (
        <span className="inline-flex items-center gap-1">
          {shown} {now}
          <MovementArrow movement={movement} />
          {formatMonthShort(addMonths(month, -1))} {before}
        </span>
      ),
      gap: <span className={line.gapPeople ? "font-bold text-ink" : ""}>{gapWords(line)}</span>,
    },
  };
}

import type { ReactNode } from "react";
import { Bullet } from "#components/pws/bullet";
import { MonthBars, MonthLine } from "#components/pws/months";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { LineBar } from "#components/pws-overview/line-bar";
import { LineStrip } from "#components/pws-overview/line-strip";
import { Link } from "#components/ui/link";
import type { StripUnit } from "#lib/dashboard/overview";
import { gapWords, type OverviewRow } from "#lib/dashboard/overview-row";
import { formatNumber, NOTHING } from "#lib/format";
import { type Month, monthNumber } from "#lib/period/month";

type Props = { row: OverviewRow; strip: readonly StripUnit[]; month: Month; running: boolean };

/** One indicator. On a phone: name and verdict, the bar, what was reached and what is missing. */
export function Line({ row, strip, month, running }: Props) {
  const { months } = row;
  return (
    <tr className="max-desk:relative max-desk:grid max-desk:grid-cols-[1fr_auto] max-desk:items-baseline max-desk:gap-x-3 max-desk:gap-y-1 max-desk:border-b max-desk:border-line max-desk:px-4 max-desk:py-3">
      <th
        scope="row"
        className="h-8.5 border-line px-(--cell) py-[3px] text-left font-semibold desk:border-b wide:whitespace-nowrap max-desk:h-auto max-desk:p-0"
      >
        <Link
          href={row.href}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline desk:after:hidden"
        >
          {row.label}
        </Link>
      </th>
      <Cell numeric phone="max-desk:order-3">
        <b className="desk:text-[0.875rem]">{row.percentWords}</b>
        <span className="desk:hidden">{row.percent !== null && "%"}</span>
        {row.late && <span className="ml-1 text-label text-ink-2">{row.late}</span>}
        <span className="ml-2 text-label text-ink-2 desk:hidden">{row.made}</span>
      </Cell>
      <Cell numeric>{row.made}</Cell>
      <Cell numeric>{row.target}</Cell>
      <Cell phone="max-desk:order-2 max-desk:col-span-2">
        <span className="max-desk:hidden">
          <Bullet percent={row.percent} {...row.bullet} lowerIsBetter={row.lowerIsBetter} />
        </span>
        <LineBar percent={row.percent} running={row.bullet.running} annual={row.bullet.annual} />
      </Cell>
      <Cell numeric phone="max-desk:order-4">
        <span className={row.gapPeople ? "font-bold" : "text-ink-2"}>
          <span className="max-desk:hidden">
            {row.gapPeople !== null && row.lowerIsBetter && row.gapPeople > 0 ? "+" : ""}
            {formatNumber(row.gapPeople)}
          </span>
          <span className="desk:hidden">{gapWords(row)}</span>
        </span>
      </Cell>
      <Cell numeric>{row.now}</Cell>
      <Cell>{row.movement ? <MovementArrow movement={row.movement} /> : NOTHING}</Cell>
      <Cell dim>{row.before}</Cell>
      <Cell>
        {months.kind === "bars" ? (
          <MonthBars counts={months.values} current={monthNumber(month)} minimum={months.level} />
        ) : (
          <MonthLine values={months.values} current={monthNumber(month)} target={months.level} />
        )}
      </Cell>
      {strip.length > 0 && (
        <Cell>
          <LineStrip row={row} units={strip} month={month} />
        </Cell>
      )}
      {!running && (
        <Cell phone="max-desk:order-1">
          <StatusChip status={row.status} trend={row.trend} />
        </Cell>
      )}
    </tr>
  );
}

/** Without `phone` it stands on a desk only. */
function Cell({
  numeric = false,
  dim = false,
  phone,
  children,
}: {
  numeric?: boolean;
  dim?: boolean;
  phone?: string;
  children: ReactNode;
}) {
  const onPhone = phone ? `max-desk:block max-desk:h-auto max-desk:p-0 ${phone}` : "max-desk:hidden";
  return (
    <td
      className={`h-8.5 border-line px-(--cell) py-[3px] whitespace-nowrap desk:border-b ${numeric ? "desk:text-right" : ""} ${dim ? "text-ink-2" : ""} ${onPhone}`}
    >
      {children}
    </td>
  );
}

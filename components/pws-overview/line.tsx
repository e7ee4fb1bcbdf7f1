import type { ReactNode } from "react";
import { Bullet } from "#components/pws/bullet";
import { MonthBars, MonthLine } from "#components/pws/months";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { LineStrip } from "#components/pws-overview/line-strip";
import { Link } from "#components/ui/link";
import type { Basis } from "#lib/coverage/kinds";
import { formatNumber, NOTHING } from "#lib/format";
import type { StripUnit } from "#lib/page/overview/overview";
import type { OverviewRow } from "#lib/page/overview/row";
import { gapWords } from "#lib/page/pws/gap-left";
import { type Month, monthNumber } from "#lib/period/month";

type Props = { row: OverviewRow; strip: readonly StripUnit[]; basis: Basis; month: Month; running: boolean };

/** The look of all lines, said once over them: a row of a table, on a phone a small grid. */
export const LINES =
  "[&_:is(td,th[scope=row])]:h-8.5 [&_:is(td,th[scope=row])]:border-line [&_:is(td,th[scope=row])]:px-(--cell) [&_:is(td,th[scope=row])]:py-[3px] [&_td]:whitespace-nowrap desk:[&_:is(td,th[scope=row])]:border-b max-desk:[&_:is(td,th[scope=row])]:h-auto max-desk:[&_:is(td,th[scope=row])]:p-0 max-desk:[&_td]:hidden max-desk:[&_td[data-phone]]:block max-desk:[&>tr]:block max-desk:[&_th[scope=colgroup]]:block max-desk:[&_th[scope=colgroup]]:px-4";

const ROW =
  "max-desk:relative max-desk:grid! max-desk:grid-cols-[1fr_auto] max-desk:items-baseline max-desk:gap-x-3 max-desk:gap-y-1 max-desk:border-b max-desk:border-line max-desk:px-4 max-desk:py-3";

/** One indicator. On a phone: name and verdict, the bar, what was reached and what is missing. */
export function Line({ row, strip, basis, month, running }: Props) {
  const { months } = row;
  return (
    <tr className={ROW}>
      <th scope="row" className="text-left font-semibold">
        <Link
          href={row.href}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline desk:after:hidden"
        >
          {row.label}
        </Link>
      </th>
      <OnPhone look="order-3 desk:text-right">
        <b className="desk:text-[0.875rem]">{row.percentWords}</b>
        <span className="desk:hidden">{row.unit}</span>
        <span className="ml-2 text-label text-ink-2 desk:hidden">{row.made}</span>
      </OnPhone>
      <td className="text-right">{row.made}</td>
      <td className="text-right">{row.target}</td>
      <OnPhone look="order-2 max-desk:col-span-2">
        <Bullet {...row.bullet} lowerIsBetter={row.lowerIsBetter} />
      </OnPhone>
      <OnPhone look="order-4 desk:text-right">
        <span className={row.gapPeople ? "font-bold" : "text-ink-2"}>
          <span className="max-desk:hidden">
            {row.gapPeople && row.lowerIsBetter ? "+" : ""}
            {formatNumber(row.gapPeople)}
          </span>
          <span className="desk:hidden">{gapWords(row)}</span>
        </span>
      </OnPhone>
      <td className="text-right">{row.now}</td>
      <td>
        {row.movement ? <MovementArrow movement={row.movement} /> : NOTHING}
        {row.compared && (
          <span className="text-tiny text-ink-2" title={row.compared.units}>
            {" "}
            <span className="sr-only">{row.compared.units}: </span>
            {row.compared.pair}
          </span>
        )}
      </td>
      <td className="text-ink-2">{row.before}</td>
      <td>
        {months.kind === "bars" ? (
          <MonthBars counts={months.values} current={monthNumber(month)} minimum={months.level} />
        ) : (
          <MonthLine values={months.values} current={monthNumber(month)} target={months.level} />
        )}
      </td>
      {strip.length > 0 && (
        <td>
          <LineStrip row={row} units={strip} basis={basis} month={month} />
        </td>
      )}
      {!running && (
        <OnPhone look="order-1">
          <StatusChip
            status={row.status}
            trend={row.trend}
            small={row.small !== null}
            note={row.statusNote}
          />
        </OnPhone>
      )}
    </tr>
  );
}

/** A cell that stands on a phone too. */
function OnPhone({ look, children }: { look: string; children: ReactNode }) {
  return (
    <td data-phone="" className={look}>
      {children}
    </td>
  );
}

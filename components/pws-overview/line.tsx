import type { ReactNode } from "react";
import { Bullet } from "#components/pws/bullet";
import { MonthBars, MonthLine } from "#components/pws/months";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { LineStrip } from "#components/pws-overview/line-strip";
import { Link } from "#components/ui/link";
import type { Basis } from "#lib/coverage/kinds";
import { NOTHING } from "#lib/format";
import type { StripUnit } from "#lib/page/overview/overview";
import type { OverviewRow } from "#lib/page/overview/row";
import { gapFigure, gapWords } from "#lib/page/pws/gap-left";
import { type Month, monthNumber } from "#lib/period/month";

type Props = { row: OverviewRow; strip: readonly StripUnit[]; basis: Basis; month: Month; running: boolean };

/** The look of all lines, said once over them: a row of a table, on a phone a small grid. */
export const LINES =
  "[&_:is(td,th[scope=row])]:h-8.5 [&_:is(td,th[scope=row])]:border-line [&_:is(td,th[scope=row])]:px-(--cell) [&_:is(td,th[scope=row])]:py-[3px] [&_td]:whitespace-nowrap unfolded:[&_:is(td,th[scope=row])]:border-b folded:[&_:is(td,th[scope=row])]:h-auto folded:[&_:is(td,th[scope=row])]:p-0 folded:[&_td]:hidden folded:[&_td[data-phone]]:block folded:[&>tr]:block folded:[&_th[scope=colgroup]]:block folded:[&_th[scope=colgroup]]:px-4";

const ROW =
  "folded:relative folded:grid! folded:grid-cols-[1fr_auto] folded:items-baseline folded:gap-x-3 folded:gap-y-1 folded:border-b folded:border-line folded:px-4 folded:py-3";

/** One indicator. On a phone: name and verdict, the bar, what was reached and what is missing. */
export function Line({ row, strip, basis, month, running }: Props) {
  const { months } = row;
  return (
    <tr className={ROW}>
      <th scope="row" className="text-left font-semibold">
        <Link
          href={row.href}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline unfolded:after:hidden"
        >
          {row.label}
        </Link>
      </th>
      <OnPhone
        beside={row.made}
        look="order-3 unfolded:text-right folded:after:ml-2 folded:after:text-label folded:after:text-ink-2 folded:after:content-[attr(data-beside)]"
      >
        <b
          data-unit={row.unit}
          className="unfolded:text-[0.875rem] folded:after:font-normal folded:after:content-[attr(data-unit)]"
        >
          {row.percentWords}
        </b>
      </OnPhone>
      <td className="text-right">{row.made}</td>
      <td className="text-right">{row.target}</td>
      <OnPhone look="order-2 folded:col-span-2 folded:desk:[&>svg]:w-[calc(100%-40px)]">
        <Bullet {...row.bullet} lowerIsBetter={row.lowerIsBetter} />
      </OnPhone>
      <OnPhone
        beside={gapWords(row)}
        look={`order-4 text-right folded:after:content-[attr(data-beside)] ${row.gapPeople ? "font-bold" : "text-ink-2"}`}
      >
        <span className="folded:hidden">
          {row.gapPeople && row.lowerIsBetter ? "+" : ""}
          {gapFigure(row.gapPeople, row.noun)}
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
        <OnPhone look="order-1 folded:text-right">
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

/** A cell that stands on a phone too; there it may say what another cell tells on a desk. */
function OnPhone({ look, beside, children }: { look: string; beside?: string; children: ReactNode }) {
  return (
    <td data-phone="" data-beside={beside} className={look}>
      {children}
    </td>
  );
}

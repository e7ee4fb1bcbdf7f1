import { CELL, SPARED } from "#components/weighing/cell-look";
import { IndexCell, TodoCell, VerdictCell } from "#components/weighing/cells";
import type { RowProps } from "#components/weighing/row-props";
import { formatDayShort, formatNumber, formatSigned } from "#lib/format";

/** On a desk, column by column; the card of a phone says it in one sentence. */
export function RowResults({ row, state }: Pick<RowProps, "row" | "state">) {
  const typed = state.status !== "EMPTY";
  const look = `${CELL} grid-cards:hidden`;
  return (
    <>
      <td className={`${look} text-right`}>{typed && formatSigned(row.gainGram)}</td>
      <td className={`${look} ${SPARED} text-right text-ink-2`}>{formatNumber(row.kbmGram)}</td>
      <td className={look}>
        <VerdictCell row={row} />
      </td>
      <td className={look}>{typed && <IndexCell index={row.bbu} />}</td>
      <td className={`${look} ${SPARED}`}>{typed && <IndexCell index={row.tbu} />}</td>
      <td className={`${look} ${SPARED}`}>{typed && <IndexCell index={row.bbtb} />}</td>
      <td className={`${look} whitespace-nowrap`}>
        {row.thisMonth ? `sudah ${formatDayShort(row.thisMonth.on)}` : <TodoCell todo={row.todo} />}
      </td>
    </>
  );
}

"use client";

import { memo } from "react";
import { AskedRow, MessageRow } from "#components/weighing/asked-row";
import { CARD, CELL, LINE_NAME, LINE_ROW, LINE_SIDE } from "#components/weighing/cell-look";
import { IndexCell, TodoCell, VerdictCell } from "#components/weighing/cells";
import { Details } from "#components/weighing/details";
import { InputCell } from "#components/weighing/input-cell";
import { ChildName, Envelope, OpenButton } from "#components/weighing/row-parts";
import { openQuestions, type RowState } from "#components/weighing/row-state";
import { StatusCell } from "#components/weighing/status-cell";
import { formatMeasured, formatNumber, formatSigned } from "#lib/format";
import type { Day } from "#lib/period/day";
import type { WeighingRow as Row, WeighingChild } from "#lib/recording/weighing-row";

export type RowActions = {
  select: (child: WeighingChild) => void;
  next: (child: WeighingChild) => void;
  open: (child: WeighingChild) => void;
  confirm: (child: WeighingChild) => void;
  send: (child: WeighingChild) => void;
  takeTheirs: (child: WeighingChild) => void;
  takeMine: (child: WeighingChild) => void;
};

export type RowProps = {
  number: number;
  child: WeighingChild;
  row: Row;
  state: RowState;
  current: boolean;
  open: boolean;
  lastMonth: string;
  day: Day;
  kader: boolean;
  /** Of the grid, to come back to. */
  address: string;
  actions: RowActions;
};

const INDICES = [
  ["bbu", "BB/U (z)"],
  ["tbu", "PB/U, TB/U (z)"],
  ["bbtb", "BB/PB, BB/TB (z)"],
] as const;

/** One child: two cells to type, all else follows. On a phone the current child is a card, the others are lines. */
export const WeighingRow = memo(function WeighingRow(props: RowProps) {
  const { number, child, row, state, current, open, lastMonth, actions } = props;
  const asked = state.status === "ASKED" ? openQuestions(row, state) : [];
  const plain = asked.length === 0;
  const pale = state.status === "EMPTY" && !current;
  const isAsked = (code: string) => asked.some(({ field }) => field === code);
  return (
    <>
      <tr
        data-baris={child.id}
        data-kini={current || undefined}
        className={`group/baris scroll-my-24 max-desk:grid max-desk:grid-cols-2 max-desk:gap-x-4 max-desk:border-t max-desk:border-line max-desk:px-(--gutter) max-desk:py-1.5 data-kini:max-desk:gap-y-2.5 data-kini:max-desk:bg-brand-tint data-kini:max-desk:pb-3 desk:data-kini:*:bg-brand-tint ${LINE_ROW}`}
      >
        <td className={`${CELL} text-right text-ink-2 max-desk:hidden`}>{number}</td>
        <th scope="row" className={`${CELL} text-left max-desk:col-span-2 ${LINE_NAME}`}>
          <Envelope child={child} state={state} />
          <ChildName child={child} row={row} pale={pale} onSelect={() => actions.select(child)} />
        </th>
        <td className={`${CELL} max-desk:hidden`}>{child.sex}</td>
        <td className={`${CELL} text-right max-desk:hidden`}>{row.ageMonths}</td>
        <td
          className={`${CELL} ${CARD} max-desk:order-2 desk:text-right`}
          data-label={`BB ${lastMonth} (kg)`}
        >
          {formatKg(row.lastMonthKg)}
        </td>
        <td className={`${CELL} ${CARD} max-desk:order-1`}>
          <InputCell {...props} column="bb_kg" label="BB kini" unit="kg" asked={isAsked("bb_kg")} />
        </td>
        <td className={`${CELL} ${CARD} max-desk:order-3 desk:text-right`} data-label="Selisih (gram)">
          {plain ? state.status !== "EMPTY" && formatSigned(row.gainGram) : <b className="text-kurang">?</b>}
        </td>
        <td
          className={`${CELL} ${CARD} max-desk:order-2 desk:text-right desk:text-ink-2`}
          data-label="KBM (gram)"
        >
          {formatNumber(row.kbmGram)}
        </td>
        <td className={`${CELL} max-desk:order-4 ${LINE_SIDE}`}>{plain && <VerdictCell row={row} />}</td>
        <td className={`${CELL} ${CARD} max-desk:order-1`}>
          <InputCell
            {...props}
            column="pb_tb_cm"
            label={row.ageMonths < 24 ? "PB" : "TB"}
            unit="cm"
            asked={isAsked("pb_tb_cm")}
          />
        </td>
        {INDICES.map(([code, label]) => (
          <td key={code} className={`${CELL} ${CARD} max-desk:order-3`} data-label={label}>
            {plain && state.status !== "EMPTY" && <IndexCell index={row[code]} />}
          </td>
        ))}
        <td className={`${CELL} max-desk:order-5 ${LINE_SIDE}`}>
          {plain && row.todo && <TodoCell todo={row.todo} />}
        </td>
        <td className={`${CELL} max-desk:order-6 max-desk:col-span-2 ${LINE_SIDE}`}>
          <span className="flex items-center justify-between gap-1">
            <StatusCell state={state} onRetry={() => actions.send(child)} />
            <OpenButton {...props} />
          </span>
        </td>
      </tr>
      {asked.length > 0 && <AskedRow {...props} asked={asked} />}
      {plain && state.message && <MessageRow {...props} message={state.message} />}
      {open && <Details {...props} />}
    </>
  );
});

/** Scales show tenths: 13 kg is 13,0. */
function formatKg(kg: number | null): string {
  return kg !== null && Number.isInteger(kg) ? formatNumber(kg, 1) : formatMeasured(kg);
}

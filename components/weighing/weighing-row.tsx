"use client";

import { memo } from "react";
import { CARD, CARD_INPUT, CELL } from "#components/weighing/cell-look";
import { CardResult } from "#components/weighing/cells";
import { Details } from "#components/weighing/details";
import { InputCell } from "#components/weighing/input-cell";
import { OpenButton, Sent } from "#components/weighing/row-end";
import { Envelope, LastWeight, RowName } from "#components/weighing/row-name";
import type { RowProps } from "#components/weighing/row-props";
import { RowQuestion } from "#components/weighing/row-question";
import { RowResults } from "#components/weighing/row-results";
import { isWaiting } from "#components/weighing/what-waits";

/** On a phone the current child is a card, the others are lines; what waits is amber on both. */
const LOOK =
  "group/baris relative grid-cards:grid grid-cards:grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)] grid-cards:items-end grid-cards:gap-x-3 grid-cards:border-t grid-cards:border-line grid-cards:px-(--gutter) grid-cards:py-1 data-kini:grid-cards:bg-brand-tint data-kini:grid-cards:pb-2 grid-table:scroll-my-24 grid-table:data-kini:*:bg-brand-tint data-tanya:grid-cards:bg-kurang-tint! data-tanya:grid-cards:gap-y-2 grid-table:data-tanya:*:bg-kurang-tint grid-table:data-tanya:shadow-[inset_3px_0_0_var(--kurang)]";

/** One child: two cells to type, all else follows. */
export const WeighingRow = memo(function WeighingRow(props: RowProps) {
  const { number, child, row, state, current, open } = props;
  const waits = isWaiting(state);
  const told = waits || (state.status === "FAILED" && state.message !== null);
  return (
    <>
      <tr
        data-baris={child.id}
        data-kini={current || undefined}
        data-tanya={waits || undefined}
        className={LOOK}
      >
        <td className={`${CELL} text-right text-ink-2 grid-cards:hidden`}>{number}</td>
        <th scope="row" className={`${CELL} text-left grid-cards:col-span-3`}>
          <Envelope child={child} state={state} />
          <RowName {...props} />
        </th>
        <td className={`${CELL} grid-cards:hidden`}>{child.sex}</td>
        <td className={`${CELL} text-right grid-cards:hidden`}>{row.ageMonths}</td>
        <td className={`${CELL} ${CARD} grid-table:text-right`}>
          <LastWeight child={child} row={row} day={props.day} />
        </td>
        <td className={`${CELL} ${CARD_INPUT}`}>
          <InputCell {...props} column="bb_kg" label="BB kini" unit="kg" />
        </td>
        <td className={`${CELL} ${CARD}`}>
          <InputCell {...props} column="pb_tb_cm" label={row.ageMonths < 24 ? "PB" : "TB"} unit="cm" />
        </td>
        {told ? <RowQuestion {...props} /> : <RowResults row={row} state={state} />}
        {!told && (
          <td
            className={`${CARD} grid-cards:col-span-2 grid-cards:block grid-cards:self-center grid-table:hidden`}
          >
            <CardResult row={row} typed={state.status !== "EMPTY"} />
          </td>
        )}
        <td className={`${CELL} ${CARD} grid-cards:col-start-3 ${told ? "grid-cards:hidden" : ""}`}>
          <span className="flex items-center justify-end gap-1">
            <Sent {...props} />
            <OpenButton {...props} />
          </span>
        </td>
      </tr>
      {open && <Details {...props} />}
    </>
  );
});

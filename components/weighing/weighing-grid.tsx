"use client";

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { draftKey } from "#components/form/drafts";
import { withDecimalComma } from "#components/service-form/decimal-comma";
import { SubmitButton } from "#components/ui/submit-button";
import { Counts } from "#components/weighing/counts";
import { GoOnButton } from "#components/weighing/go-on-button";
import { GridBar } from "#components/weighing/grid-bar";
import { Answered, GridHead, Legend } from "#components/weighing/grid-frame";
import { focusCell } from "#components/weighing/grid-keys";
import { PairChoice, usePair } from "#components/weighing/pair-choice";
import type { RowActions } from "#components/weighing/row-props";
import { answersIn, fieldsIn } from "#components/weighing/row-state";
import { askedColumn, firstOpen } from "#components/weighing/stops";
import { useCards } from "#components/weighing/use-cards";
import { useClock } from "#components/weighing/use-clock";
import { useMoves, useShortcuts } from "#components/weighing/use-moves";
import { useRows, useSteady } from "#components/weighing/use-rows";
import { type SaveRows, type UndoRow, useWeighing } from "#components/weighing/use-weighing";
import { WeighingRow } from "#components/weighing/weighing-row";
import { counted, countUnsent, isWaiting } from "#components/weighing/what-waits";
import { ACCOUNT_ENTRY, entriesOf } from "#lib/action/form";
import { IDLE } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { weighingCounts } from "#lib/entry/weighing-counts";
import type { WeighingChild, WeighingSetting } from "#lib/entry/weighing-row";
import { SERVED_ON_ENTRY } from "#lib/form/fields";
import { formatMonthShort } from "#lib/format";
import { addMonths, monthOf } from "#lib/period/month";
import { TIMBANG } from "#lib/programme/growth/service";

type GridProps = {
  roster: readonly WeighingChild[];
  setting: WeighingSetting;
  save: SaveRows;
  undo: UndoRow;
  ids: Record<string, string>;
  account: string;
  unitId: string;
  /** The row to begin with: a child that was just added. */
  first: string | null;
  address: string;
  /** What the letters of the counts mean: drawn by the page, so that the glossary stays out of the browser. */
  terms: ReactNode;
};

/** The children of a posyandu on its open day, to be filled with the keyboard alone. */
export function WeighingGrid(props: GridProps) {
  const { roster, setting, save, undo, ids, account, unitId, first, address, terms } = props;
  const [posted, formAction] = useActionState(save, IDLE);
  const answers = answersIn(posted);
  const key = draftKey(account, unitId, `${TIMBANG.kind}:${setting.day}`);
  const grid = useWeighing({ roster, setting, save, undo, ids, answers, draftKey: key, account });
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const end = useRef<HTMLParagraphElement>(null);
  const { pair, choose } = usePair(`denyut:urutan:${unitId}:${setting.day}`);
  const room = useRef<HTMLFormElement>(null);
  const cards = useCards(room);
  const now = useClock();
  const rows = useRows(roster, setting, grid.stateOf);
  const shown = rows.filter(({ child }) => child.name.toLowerCase().includes(search.trim().toLowerCase()));
  const open = firstOpen(rows);
  const moves = useMoves({
    rows: shown,
    first: open?.id ?? null,
    pair,
    onLeave: (id) => withChild(id, grid.leave),
    onConfirm: (id) => withChild(id, grid.confirm),
    onEnd: () => end.current?.focus(),
  });
  const box = useShortcuts({ onQuestion: moves.toQuestion });
  useEffect(() => {
    if (first) focusCell({ id: first, column: "bb_kg" });
  }, [first]);
  useEffect(() => {
    window.addEventListener("online", grid.sendAll);
    return () => window.removeEventListener("online", grid.sendAll);
  });

  function withChild(id: string, work: (child: WeighingChild) => void) {
    const child = roster.find((one) => one.id === id);
    if (child) work(child);
  }

  const actions = useSteady<RowActions>({
    select: ({ id }) => focusCell({ id, column: "bb_kg" }),
    answer: ({ id }) => {
      const row = rows.find(({ child }) => child.id === id);
      focusCell({ id, column: (row && askedColumn(row)) ?? "bb_kg" });
    },
    open: ({ id }) => setOpened((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
    confirm: grid.confirm,
    send: grid.leave,
    takeTheirs: (child) => grid.choose(child, false),
    takeMine: (child) => grid.choose(child, true),
    takeBack: grid.takeBack,
  });

  function type({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    withDecimalComma(target);
    const [id] = "name" in target ? String(target.name).split(".") : [];
    if (!id || !roster.some((child) => child.id === id)) return;
    grid.type(id, fieldsIn(rowsIn(entriesOf(new FormData(currentTarget)))[id] ?? {}));
  }

  /** To the first child found; the list goes on from there. */
  function found() {
    const [hit] = shown;
    flushSync(() => setSearch(""));
    if (hit) focusCell({ id: hit.child.id, column: "bb_kg" });
  }

  return (
    <form
      ref={room}
      action={formAction}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        for (const child of roster) grid.leave(child);
      }}
      onInput={type}
      {...moves.handlers}
      className="@container/kisi grid min-w-0 gap-3.5"
    >
      <button type="submit" hidden>
        Simpan semua baris
      </button>
      <div className="flex flex-wrap items-center justify-between gap-3 max-desk:order-2">
        <div className="grid gap-1">
          <Counts counts={weighingCounts(rows.map(counted))} />
          {terms}
        </div>
        <PairChoice pair={pair} onChoose={choose} />
      </div>
      <Answered answers={Object.values(answers)} />
      <input type="hidden" name="kind" value={TIMBANG.kind} />
      <input type="hidden" name="place" value="POSYANDU" />
      <input type="hidden" name={ACCOUNT_ENTRY} value={account} />
      <input type="hidden" name={SERVED_ON_ENTRY} value={setting.day} />
      <div className="relative rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0 grid-table:overflow-x-auto">
        <GridBar
          done={rows.filter(({ state, row }) => state.savedId !== null || row.thisMonth !== null).length}
          of={rows.length}
          waiting={rows.filter(({ state }) => isWaiting(state)).length}
          unsent={countUnsent(rows, moves.current)}
          onQuestion={moves.toQuestion}
          onSend={grid.sendAll}
          end={end}
          search={{ box, value: search, onChange: setSearch, onEnter: found }}
        />
        <table className="w-full border-separate border-spacing-0 text-cell max-desk:block max-desk:*:block">
          <caption className="sr-only">Penimbangan anak, satu baris satu anak</caption>
          <GridHead lastMonth={formatMonthShort(addMonths(monthOf(setting.day), -1))} />
          <tbody>
            {shown.map(({ child, row, state, number }) => (
              <WeighingRow
                key={child.id}
                number={number}
                child={child}
                row={row}
                state={state}
                current={moves.current === child.id}
                open={opened.includes(child.id)}
                fresh={state.undoUntil !== null && state.undoUntil > now}
                cards={cards}
                pair={pair}
                day={setting.day}
                kader={setting.kader}
                address={address}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="scripted:hidden">
        <SubmitButton>Simpan semua baris</SubmitButton>
      </div>
      {open && <GoOnButton stop={open} child={roster.find(({ id }) => id === open.id)} />}
      <Legend />
    </form>
  );
}

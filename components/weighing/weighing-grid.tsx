"use client";

import { type FormEvent, useActionState, useEffect, useState } from "react";
import { draftKey } from "#components/form/drafts";
import { withDecimalComma } from "#components/service-form/decimal-comma";
import { SubmitButton } from "#components/ui/submit-button";
import { Counts } from "#components/weighing/counts";
import { Answered, GridHead, Legend, NameSearch } from "#components/weighing/grid-frame";
import { focusCell } from "#components/weighing/grid-keys";
import { answersIn, counted, fieldsIn, openQuestions } from "#components/weighing/row-state";
import { useMoves, useSlash } from "#components/weighing/use-moves";
import { useRows, useSteady } from "#components/weighing/use-rows";
import { type SaveRows, useWeighing } from "#components/weighing/use-weighing";
import { type RowActions, WeighingRow } from "#components/weighing/weighing-row";
import { ACCOUNT_ENTRY, entriesOf } from "#lib/action/form";
import { IDLE } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { formatMonthShort } from "#lib/format";
import { addMonths, monthOf } from "#lib/period/month";
import { type WeighingChild, type WeighingSetting, weighingCounts } from "#lib/recording/weighing-row";
import { SERVED_ON_ENTRY } from "#lib/service/definition";

type GridProps = {
  roster: readonly WeighingChild[];
  setting: WeighingSetting;
  action: SaveRows;
  ids: Record<string, string>;
  account: string;
  unitId: string;
  /** The row to begin with: a child that was just added. */
  first: string | null;
  address: string;
};

/** The children of a posyandu on its open day, to be filled with the keyboard alone. */
export function WeighingGrid({ roster, setting, action, ids, account, unitId, first, address }: GridProps) {
  const [posted, formAction] = useActionState(action, IDLE);
  const key = draftKey(account, unitId, `TIMBANG:${setting.day}`);
  const grid = useWeighing({
    roster,
    setting,
    action,
    ids,
    answers: answersIn(posted),
    draftKey: key,
    account,
  });
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const box = useSlash();
  const rows = useRows(roster, setting, grid.stateOf);
  const shown = rows.filter(({ child }) => child.name.toLowerCase().includes(search.trim().toLowerCase()));
  const childOf = (id: string) => roster.find((child) => child.id === id);
  const moves = useMoves({
    order: shown.map(({ child }) => child.id),
    first: rows.find(({ state }) => state.status === "EMPTY")?.child.id ?? null,
    mayLeave: (id) =>
      rows.every(({ child, state, row }) => child.id !== id || openQuestions(row, state).length === 0),
    onLeave: (id) => withChild(id, grid.leave),
    onConfirm: (id) => withChild(id, grid.confirm),
  });
  useEffect(() => {
    if (!first) return;
    moves.setCurrent(first);
    requestAnimationFrame(() => focusCell(first, "bb_kg"));
  }, [first, moves.setCurrent]);
  useEffect(() => {
    window.addEventListener("online", grid.retryAll);
    return () => window.removeEventListener("online", grid.retryAll);
  });

  function withChild(id: string, work: (child: WeighingChild) => void) {
    const child = childOf(id);
    if (child) work(child);
  }

  const actions = useSteady<RowActions>({
    select: ({ id }) => {
      moves.setCurrent(id);
      requestAnimationFrame(() => focusCell(id, "bb_kg"));
    },
    next: (child) => {
      grid.leave(child);
      moves.go(child.id, 1, "bb_kg");
    },
    open: ({ id }) => setOpened((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
    confirm: (child) => {
      grid.confirm(child);
      moves.go(child.id, 1);
    },
    send: grid.leave,
    takeTheirs: (child) => grid.choose(child, false),
    takeMine: (child) => grid.choose(child, true),
  });

  function type({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    withDecimalComma(target);
    const [id] = "name" in target ? String(target.name).split(".") : [];
    if (!id || !childOf(id)) return;
    grid.type(id, fieldsIn(rowsIn(entriesOf(new FormData(currentTarget)))[id] ?? {}));
  }

  return (
    <form
      action={formAction}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        for (const child of roster) grid.leave(child);
      }}
      onInput={type}
      {...moves.handlers}
      className="grid min-w-0 gap-3.5"
    >
      <button type="submit" hidden>
        Simpan semua baris
      </button>
      <Counts counts={weighingCounts(rows.map(counted))} />
      <Answered answers={Object.values(answersIn(posted))} />
      <input type="hidden" name="kind" value="TIMBANG" />
      <input type="hidden" name="place" value="POSYANDU" />
      <input type="hidden" name={ACCOUNT_ENTRY} value={account} />
      <input type="hidden" name={SERVED_ON_ENTRY} value={setting.day} />
      <div className="relative rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0 desk:overflow-x-auto">
        <NameSearch
          box={box}
          value={search}
          onChange={setSearch}
          onEnter={() => {
            const [first] = shown;
            setSearch("");
            if (first) requestAnimationFrame(() => focusCell(first.child.id, "bb_kg"));
          }}
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
                lastMonth={formatMonthShort(addMonths(monthOf(setting.day), -1))}
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
      <Legend />
    </form>
  );
}

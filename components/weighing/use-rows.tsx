"use client";

import { useRef } from "react";
import type { RowState } from "#components/weighing/row-state";
import type { FormValues } from "#lib/action/result";
import {
  type WeighingChild,
  type WeighingRow,
  type WeighingSetting,
  weighingRow,
} from "#lib/entry/weighing-row";

export type ShownRow = { number: number; child: WeighingChild; state: RowState; row: WeighingRow };

/** Every child with its state and what follows from it; only the row that is typed in is computed again. */
export function useRows(
  roster: readonly WeighingChild[],
  setting: WeighingSetting,
  stateOf: (child: WeighingChild) => RowState,
): ShownRow[] {
  const computed = useRef(new WeakMap<FormValues, WeighingRow>());
  return roster.map((child, index) => {
    const state = stateOf(child);
    const row = computed.current.get(state.entries) ?? weighingRow(child, state.entries, setting);
    computed.current.set(state.entries, row);
    return { number: index + 1, child, state, row };
  });
}

/** The same object for every drawing, so that rows which did not change are not drawn again. */
export function useSteady<Actions extends Record<string, (child: WeighingChild) => void>>(
  actions: Actions,
): Actions {
  const latest = useRef(actions);
  latest.current = actions;
  const steady = useRef<Actions | null>(null);
  steady.current ??= Object.fromEntries(
    Object.keys(actions).map((name) => [name, (child: WeighingChild) => latest.current[name]?.(child)]),
  ) as Actions;
  return steady.current;
}

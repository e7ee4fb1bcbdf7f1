import type { RowState } from "#components/weighing/row-state";
import type { WeighingRow as Row, WeighingChild } from "#lib/entry/weighing-row";
import type { Day } from "#lib/period/day";

export type RowActions = {
  select: (child: WeighingChild) => void;
  /** To the value that waits, its content selected. */
  answer: (child: WeighingChild) => void;
  open: (child: WeighingChild) => void;
  confirm: (child: WeighingChild) => void;
  send: (child: WeighingChild) => void;
  takeTheirs: (child: WeighingChild) => void;
  takeMine: (child: WeighingChild) => void;
  takeBack: (child: WeighingChild) => void;
};

export type RowProps = {
  number: number;
  child: WeighingChild;
  row: Row;
  state: RowState;
  current: boolean;
  open: boolean;
  /** Its maker may still take it back with one tap. */
  fresh: boolean;
  /** A card for the current child and lines for the others, instead of a table. */
  cards: boolean;
  /** Length is asked beside weight today. */
  pair: boolean;
  day: Day;
  kader: boolean;
  /** Of the grid, to come back to. */
  address: string;
  actions: RowActions;
};

import { textIn } from "#components/service-form/field-view";
import type { RowProps } from "#components/weighing/row-props";
import { askedColumn, type Column } from "#components/weighing/stops";
import { isWaiting } from "#components/weighing/what-waits";

/** A cell to type in: on a phone with its own label, in the table named by row and column. */
export function InputCell({
  child,
  state,
  row,
  current,
  fresh,
  cards,
  pair,
  column,
  label,
  unit,
}: RowProps & { column: Column; label: string; unit: string }) {
  const asks = isWaiting(state) && askedColumn({ row, state }) === column;
  const text = textIn(state.entries, column);
  const standsSaved = text !== "" && state.status === "SAVED";
  // What the keyboard's Berikut passes by on a phone, as Enter does.
  const passedBy = column === "bb_kg" ? !current && !asks && (text !== "" || row.thisMonth !== null) : !pair;
  const edge = asks
    ? "border-2 border-kurang"
    : standsSaved
      ? "grid-table:border-transparent grid-table:bg-transparent border border-line-strong"
      : "border border-line-strong";
  return (
    <label className="block grid-table:flex grid-table:justify-end">
      <span className="text-label font-semibold text-ink-2 grid-table:sr-only">
        {label} <span className="grid-cards:sr-only">{child.name}</span> ({unit})
      </span>
      <input
        key={state.version}
        name={`${child.id}.${column}`}
        defaultValue={text}
        data-row={child.id}
        data-column={column}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        readOnly={standsSaved && !fresh}
        tabIndex={cards && passedBy ? -1 : undefined}
        {...(asks && state.status === "REFUSED" && { "aria-invalid": true })}
        className={`w-full rounded-chip bg-surface px-2 text-right text-input font-bold grid-cards:min-h-[3.375rem] grid-cards:text-left grid-table:h-7 grid-table:w-17 grid-table:text-[0.875rem] ${edge} focus:border-2 focus:border-brand focus:bg-surface focus-visible:outline-none grid-table:focus-visible:shadow-[0_0_0_3px_var(--brand-tint)]`}
      />
    </label>
  );
}

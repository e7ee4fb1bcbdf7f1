import { textIn } from "#components/service-form/field-view";
import type { RowProps } from "#components/weighing/weighing-row";

/** A cell to type in: on a phone with its own label, in the table named by row and column. */
export function InputCell({
  child,
  state,
  row,
  column,
  label,
  unit,
  asked,
}: RowProps & { column: "bb_kg" | "pb_tb_cm"; label: string; unit: string; asked: boolean }) {
  const wrong = state.status === "REFUSED" && row.problems.some(({ field }) => field === column);
  const filled = textIn(state.entries, column) !== "";
  const edge = asked
    ? "border-2 border-kurang"
    : wrong
      ? "border-2 border-jelek"
      : filled && state.status === "SAVED"
        ? "desk:border-transparent desk:bg-transparent border border-line-strong"
        : "border border-line-strong";
  return (
    <label className="block desk:flex desk:justify-end">
      <span className="text-label font-semibold text-ink-2 desk:sr-only">
        {label} <span className="max-desk:hidden">{child.name}</span> ({unit})
      </span>
      <input
        key={state.version}
        name={`${child.id}.${column}`}
        defaultValue={textIn(state.entries, column)}
        data-row={child.id}
        data-column={column}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        {...(wrong && { "aria-invalid": true })}
        className={`w-full rounded-chip bg-surface px-2 text-right text-input font-bold max-desk:min-h-[3.375rem] max-desk:text-left desk:h-7 desk:w-17 desk:text-[0.875rem] ${edge} focus:border-2 focus:border-brand focus:bg-surface focus-visible:outline-none desk:focus-visible:shadow-[0_0_0_3px_var(--brand-tint)]`}
      />
    </label>
  );
}

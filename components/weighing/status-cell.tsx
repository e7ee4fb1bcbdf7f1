import { Icon } from "#components/ui/icon";
import { CARD } from "#components/weighing/cell-look";
import type { RowState, RowStatus } from "#components/weighing/row-state";

const WORDS = {
  EMPTY: "belum",
  TYPED: "belum disimpan",
  SAVING: "menyimpan…",
  SAVED: "tersimpan",
  ASKED: "pastikan",
  REFUSED: "perbaiki",
  FAILED: "gagal",
} as const satisfies Record<RowStatus, string>;

const LOOKS = {
  EMPTY: "text-ink-2",
  TYPED: "text-ink-2",
  SAVING: "text-ink-2",
  SAVED: "text-baik",
  ASKED: "font-semibold text-kurang",
  REFUSED: "font-semibold text-jelek",
  FAILED: "font-semibold text-jelek",
} as const satisfies Record<RowStatus, string>;

/** Where the row stands; a failed one may be sent again. */
export function StatusCell({ state: { status }, onRetry }: { state: RowState; onRetry: () => void }) {
  if (status === "FAILED")
    return (
      <button
        type="button"
        onClick={onRetry}
        className="link min-h-12 text-label font-semibold text-jelek! desk:min-h-6"
      >
        coba lagi
      </button>
    );
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1 text-label leading-tight ${LOOKS[status]} ${status === "EMPTY" ? CARD : ""}`}
    >
      {status === "SAVED" && <Icon name="check" size={14} />}
      {WORDS[status]}
    </span>
  );
}

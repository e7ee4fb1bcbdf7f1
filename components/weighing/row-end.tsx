import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import type { RowProps } from "#components/weighing/row-props";
import { recordHref } from "#lib/programme/addresses";
import { TIMBANG } from "#lib/programme/growth/service";

/** A ring until it is sent, a check once it is; for a quarter of an hour the way back, later a correction with a reason. */
export function Sent({ child, state, fresh, day, address, actions }: RowProps) {
  if (state.status === "SAVED" && state.savedId)
    return (
      <>
        <span role="status" className="text-baik">
          <Icon name="check" size={16} />
          <span className="sr-only">tersimpan</span>
        </span>
        {fresh ? (
          <button
            type="button"
            aria-label={`Urungkan ${child.name}`}
            title="Urungkan"
            onClick={() => actions.takeBack(child)}
            className="grid size-12 place-items-center rounded-control text-ink hover:bg-sunken noscript:hidden grid-table:size-6.5"
          >
            <Icon name="undo" size={18} />
          </button>
        ) : (
          <Link
            href={recordHref(child.id, TIMBANG.kind, { from: address, day, correcting: state.savedId })}
            className="link inline-grid min-h-12 place-items-center font-semibold grid-table:min-h-6"
          >
            Ubah<span className="sr-only"> {child.name}</span>
          </Link>
        )}
      </>
    );
  if (state.status === "EMPTY" || state.status === "ASKED" || state.status === "REFUSED") return null;
  return (
    <span role="status" className="inline-flex items-center gap-1 text-label text-ink-2">
      <Icon name="unsent" size={16} />
      <span className="grid-cards:sr-only grid-tight:sr-only">
        {state.status === "SAVING" ? "mengirim" : "belum terkirim"}
      </span>
    </span>
  );
}

export function OpenButton({ child, open, actions }: RowProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-label={`Rincian ${child.name}`}
      onClick={() => actions.open(child)}
      className="grid size-12 place-items-center rounded-control text-ink-2 hover:text-ink noscript:hidden grid-table:size-6.5"
    >
      <span className={open ? "rotate-180" : ""}>
        <Icon name="down" size={16} />
      </span>
    </button>
  );
}

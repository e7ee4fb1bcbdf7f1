import { Icon } from "#components/ui/icon";
import { CARD } from "#components/weighing/cell-look";
import type { RowProps } from "#components/weighing/weighing-row";
import { nikWords } from "#lib/person/labels";

/** Sent with the row by a browser without script. */
export function Envelope({ child: { id }, state: { recordId, savedId } }: Pick<RowProps, "child" | "state">) {
  return (
    <>
      <input type="hidden" name={`${id}.id`} value={recordId} />
      <input type="hidden" name={`${id}.person_id`} value={id} />
      {savedId && <input type="hidden" name={`${id}.replaces`} value={savedId} />}
    </>
  );
}

export function ChildName({
  child: { name, hasNik, sex },
  row,
  pale,
  onSelect,
}: {
  pale: boolean;
  onSelect: () => void;
} & Pick<RowProps, "child" | "row">) {
  const look = `text-left text-[1.0625rem] leading-6 desk:text-cell desk:leading-[1.0625rem] ${pale ? "font-medium text-ink-2" : "font-semibold"}`;
  return (
    <>
      <span className={`${look} whitespace-nowrap max-desk:hidden`}>{name}</span>
      <span className="flex items-center justify-between gap-3 desk:hidden">
        <button type="button" onClick={onSelect} className={`${look} min-h-12 grow`}>
          {name}
          <span className="block text-label font-normal text-ink-2">
            {sex} · {row.ageMonths} bln
          </span>
        </button>
      </span>
      <span
        className={`${CARD} block text-label font-normal text-ink-3 group-data-kini/baris:text-ink-2 desk:text-[0.7188rem] desk:leading-[0.8125rem]`}
      >
        {nikWords(hasNik)}
      </span>
    </>
  );
}

export function OpenButton({ child, open, current, actions }: RowProps) {
  return (
    <span className={`${CARD} flex gap-2 noscript:hidden`}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`Rincian ${child.name}`}
        onClick={() => actions.open(child)}
        className="grid size-12 place-items-center rounded-control border border-line-strong bg-surface text-ink-2 hover:text-ink desk:size-6.5 desk:border-0 desk:bg-transparent"
      >
        <span className={open ? "rotate-180" : ""}>
          <Icon name="down" size={16} />
        </span>
      </button>
      {current && (
        <button
          type="button"
          onClick={() => actions.next(child)}
          className="min-h-12 rounded-control border border-brand bg-brand px-4 font-semibold text-surface desk:hidden"
        >
          Anak berikutnya
        </button>
      )}
    </span>
  );
}

import type { RefObject } from "react";
import { Icon } from "#components/ui/icon";
import { showCard } from "#components/weighing/grid-keys";
import { Key } from "#components/weighing/key";
import { formatHeads } from "#lib/format";

type BarProps = {
  done: number;
  of: number;
  waiting: number;
  unsent: number;
  onQuestion: () => void;
  onSend: () => void;
  /** Takes the focus when nothing is left to type. */
  end: RefObject<HTMLParagraphElement | null>;
  search: {
    box: RefObject<HTMLInputElement | null>;
    value: string;
    onChange: (text: string) => void;
    onEnter: () => void;
  };
};

/** How far the day is, what waits and what is not sent; on a phone it stays on top of everything. */
export function GridBar({ done, of, waiting, unsent, onQuestion, onSend, end, search }: BarProps) {
  return (
    <div
      data-atas
      className="border-b border-line bg-surface px-3.5 py-1 grid-cards:sticky grid-cards:top-0 grid-cards:z-10 grid-cards:px-(--gutter) grid-cards:py-0"
    >
      <div className="flex min-h-12 items-center gap-x-3">
        <p
          ref={end}
          tabIndex={-1}
          role="status"
          className="min-w-0 font-semibold outline-none grid-cards:leading-tight"
        >
          {done} dari {of} sudah{done >= of && waiting === 0 ? ". Semua anak sudah." : ""}
        </p>
        {waiting > 0 && (
          <button
            type="button"
            onClick={onQuestion}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-kurang bg-kurang-tint px-2.5 text-left leading-tight font-bold text-kurang grid-cards:max-w-44 grid-cards:text-label noscript:hidden grid-table:min-h-8"
          >
            <Icon name="warning" size={18} />
            {waiting} angka perlu dipastikan <Key>Alt P</Key>
          </button>
        )}
        <NameSearch {...search} />
      </div>
      {unsent > 0 && (
        <p ref={showCard} role="status" className="flex items-center gap-2 leading-tight noscript:hidden">
          <Icon name="unsent" size={18} />
          <span className="grow">
            <b>{formatHeads(unsent, "baris")} belum terkirim.</b> Tersimpan di perangkat ini.
          </span>
          <button
            type="button"
            onClick={onSend}
            className="link min-h-12 font-semibold whitespace-nowrap grid-table:min-h-8"
          >
            Kirim semua
          </button>
        </p>
      )}
    </div>
  );
}

function NameSearch({ box, value, onChange, onEnter }: BarProps["search"]) {
  return (
    <label className="relative ml-auto flex items-center gap-2.5 noscript:hidden">
      <span className="text-label font-semibold whitespace-nowrap text-ink-2 grid-cards:sr-only">
        Cari nama
      </span>
      <span className="pointer-events-none absolute left-3.5 grid-table:hidden">
        <Icon name="search" size={20} />
      </span>
      <input
        ref={box}
        type="search"
        value={value}
        placeholder=" "
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onChange("");
          if (event.key === "Enter") onEnter();
        }}
        className="min-h-12 w-48 rounded-control border border-line-strong bg-surface px-2.5 text-body grid-cards:my-px grid-cards:min-h-[2.875rem] grid-cards:pl-10 grid-cards:not-focus:placeholder-shown:w-12 grid-cards:not-focus:placeholder-shown:border-transparent grid-cards:not-focus:placeholder-shown:bg-transparent grid-table:min-h-8"
      />
      <Key>/</Key>
    </label>
  );
}

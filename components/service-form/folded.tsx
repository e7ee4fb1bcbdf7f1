import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

/** "Tinggi badan 152 cm  ubah": known as text, its box one tap away, with or without script. */
export function KnownRow({
  label,
  value,
  open,
  children,
}: {
  label: string;
  value: ReactNode;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="border-t border-line first:border-t-0">
      <summary className="flex min-h-12 items-center justify-between gap-3 desk:min-h-10">
        <span className="min-w-0">
          {label} <b>{value}</b>
        </span>
        <span className="link font-semibold">ubah</span>
      </summary>
      <div className="grid gap-x-5 gap-y-3 pb-4 desk:grid-cols-2 broad:grid-cols-3">{children}</div>
    </details>
  );
}

/** Name, last values and what is due; the fields inside. What answers the group stands outside. */
export function Folded({
  title,
  words,
  due = null,
  mark,
  open,
  answer,
  children,
}: {
  title: string;
  words: ReactNode;
  due?: string | null;
  mark?: ReactNode;
  open: boolean;
  answer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="min-w-0 rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0">
      <details open={open} className="group">
        <summary className="flex min-h-12 items-center gap-3 px-4 py-2.5 desk:px-4.5">
          {mark}
          <span className="min-w-0 flex-1">
            <span className="block font-bold">{title}</span>
            <span className="line-clamp-2 text-label text-ink-2">{words}</span>
          </span>
          {due && (
            <span className="rounded-chip bg-kurang-tint px-2 py-0.5 text-label font-bold whitespace-nowrap text-kurang">
              {due}
            </span>
          )}
          <span className="transition-transform duration-150 group-open:rotate-180">
            <Icon name="down" size={15} />
          </span>
        </summary>
        {children}
      </details>
      {answer && <div className="px-4 pb-3 desk:px-4.5">{answer}</div>}
    </section>
  );
}

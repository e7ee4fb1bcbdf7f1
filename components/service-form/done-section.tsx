import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import type { Fold } from "#lib/recording/begun-screening";

/** What a colleague has already done: folded, each with the way to mend it, and the fields for a second measurement. */
export function DoneSection({
  title,
  fold,
  address,
  children,
}: {
  title: string;
  fold: Fold;
  /** Of this form; a mend is the same form over the older record. */
  address: string;
  children: ReactNode;
}) {
  const by = [...new Set(fold.map((line) => line.by))].join("; ");
  return (
    <details className="group min-w-0 rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0">
      <summary className="flex min-h-12 cursor-pointer items-center gap-3 px-4 py-3">
        <Icon name="check" size={18} />
        <span className="min-w-0 flex-1">
          <span className="block font-bold">{title}</span>
          <span className="block text-label text-ink-2">oleh {by}</span>
        </span>
        <span className="transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" size={15} />
        </span>
      </summary>
      <ul>
        {fold.map(({ label, value, recordId }) => (
          <li key={label} className="flex min-h-12 items-center gap-3 border-t border-line px-4">
            <Icon name="check" size={16} />
            <span className="min-w-0 flex-1">
              {label} <b>{value}</b>
            </span>
            <Link href={`${address}?perbaiki=${recordId}`} className="link inline-block py-3">
              ubah<span className="sr-only"> {label.toLowerCase()}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="border-t border-line px-4 pt-3 text-ink-2">
        Diukur lagi hari ini? Isi di bawah, boleh kosong.
      </p>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";
import { Folded } from "#components/service-form/folded";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import type { DoneLines } from "#lib/entry/begun-screening";

/** The form over an older record, to mend it. */
export type MendHref = (recordId: string) => string;

/** What a colleague has already done: folded, each with the way to mend it, and the fields for a second measurement. */
export function DoneSection({
  title,
  done,
  open,
  mendHref,
  children,
}: {
  title: string;
  done: DoneLines;
  open: boolean;
  mendHref: MendHref;
  children: ReactNode;
}) {
  const by = [...new Set(done.map((line) => line.by))].join("; ");
  const values = done.map(({ label, value }) => `${label} ${value}`).join(", ");
  return (
    <Folded
      title={title}
      words={`oleh ${by}: ${values}`}
      open={open}
      mark={
        <span className="text-baik">
          <Icon name="check" size={18} />
        </span>
      }
    >
      <ul>
        {done.map(({ label, value, recordId }) => (
          <li key={label} className="flex min-h-12 items-center gap-3 border-t border-line px-4">
            <span className="text-baik">
              <Icon name="check" size={16} />
            </span>
            <span className="min-w-0 flex-1">
              {label} <b>{value}</b>
            </span>
            <Link href={mendHref(recordId)} className="link inline-block py-3">
              ubah<span className="sr-only"> {label.toLowerCase()}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="border-t border-line px-4 pt-3 text-ink-2">
        Diukur lagi hari ini? Isi di bawah, boleh kosong.
      </p>
      {children}
    </Folded>
  );
}

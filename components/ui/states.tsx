import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

/** One line, no picture; an action only when there is one. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <p className="px-4 py-4 text-ink-2">
      {children} {action}
    </p>
  );
}

/** In place of the part that failed; the rest of the page stays. */
export function FailedPart({ what, retry }: { what: string; retry: string }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-2 px-4 py-4">
      <span className="text-jelek">
        <Icon name="failed" />
      </span>
      {what} tidak dapat dimuat.
      <Link href={retry} replace className="link font-semibold">
        Muat ulang
      </Link>
    </p>
  );
}

/** Says who may, for those who may not. */
export function NoRight({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface px-4 py-5">
      <h2 className="text-section">{title}</h2>
      <div className="mt-1 text-ink-2">{children}</div>
    </section>
  );
}

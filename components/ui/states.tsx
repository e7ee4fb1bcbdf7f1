import type { ReactNode } from "react";

/** One line, no picture; an action only when there is one. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <p className="px-4 py-4 text-ink-2">
      {children} {action}
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

import type { ReactNode } from "react";

/** A bordered surface. `flush` lets a table or a list touch the edges. */
export function Card({
  title,
  aside,
  flush = false,
  id,
  terms,
  children,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  flush?: boolean;
  id?: string;
  /** <Terms> that first stand here. */
  terms?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      className="relative min-w-0 border-y border-line bg-surface max-desk:-mx-(--gutter) max-broad:overflow-x-auto desk:rounded-card desk:border-x broad:overflow-clip print:border-0!"
    >
      {title && (
        <header className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 px-4 pt-[13px] pb-[9px]">
          <h2 className="text-section">{title}</h2>
          {(aside || terms) && (
            <div className="flex flex-wrap items-center gap-x-3 text-label text-ink-2">
              {aside && <div>{aside}</div>}
              {terms}
            </div>
          )}
        </header>
      )}
      {flush ? children : <div className={`px-4 pb-3.5 ${title ? "" : "pt-3.5"}`}>{children}</div>}
    </section>
  );
}

/** Cards beside each other on a desk, below each other on a phone. */
export function Columns({ children, of = 2 }: { children: ReactNode; of?: 1 | 2 | 3 | 4 }) {
  const columns = { 1: "", 2: "broad:grid-cols-2", 3: "broad:grid-cols-3", 4: "broad:grid-cols-4" }[of];
  return <div className={`grid items-start gap-3.5 *:min-w-0 ${columns}`}>{children}</div>;
}

/** The form and what saving will do: main column and a narrow one that stays in sight. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-4.5 broad:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-3.5">{children}</div>
      <aside className="grid gap-3.5 broad:sticky broad:top-3.5">{aside}</aside>
    </div>
  );
}

import { Link } from "#components/ui/link";

export type Segment = { label: string; href: string; current: boolean };

/** `Proyeksi | Riil`: links that behave as one choice and keep it in the URL. */
export function Segmented({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <nav
      aria-label={label}
      className="inline-flex max-w-full flex-wrap overflow-clip rounded-control border border-line-strong print:hidden"
    >
      {segments.map(({ label: name, href, current }) => (
        <Link
          key={href}
          href={href}
          replace
          scroll={false}
          aria-current={current ? "true" : undefined}
          className="flex min-h-[calc(var(--control)-2px)] items-center bg-surface px-3 text-body font-semibold text-ink-2 no-underline transition-colors duration-150 -outline-offset-2 hover:bg-sunken focus-visible:shadow-none aria-[current]:bg-brand aria-[current]:text-surface aria-[current]:outline-surface desk:px-3 desk:text-cell"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** Filters of one list: the current one is dark, each says how many it holds. */
export function FilterPills({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2 print:hidden">
      {segments.map(({ label: name, href, current }) => (
        <Link
          key={href}
          href={href}
          replace
          scroll={false}
          aria-current={current ? "true" : undefined}
          className="inline-flex min-h-11 items-center rounded-[999px] border border-line-strong bg-surface px-4 text-body font-semibold text-ink no-underline hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-surface desk:min-h-8 desk:px-3.5 desk:text-cell"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

import { Link } from "#components/ui/link";

/** The pages about one thing, as links; the one shown is underlined. */
export function PageTabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { label: string; href: string; current: boolean }[];
}) {
  if (tabs.length === 0) return null;
  return (
    <nav
      aria-label={label}
      className="-mt-1 flex gap-x-5 overflow-x-auto border-b border-line max-desk:-mx-(--gutter) max-desk:bg-surface max-desk:px-(--gutter) print:hidden"
    >
      {tabs.map(({ label: name, href, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? "page" : undefined}
          className="flex min-h-12 items-center border-b-[3px] border-transparent font-semibold whitespace-nowrap text-ink-2 no-underline -outline-offset-2 hover:text-ink aria-[current]:border-brand aria-[current]:text-ink desk:min-h-9 desk:text-[0.8438rem]"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

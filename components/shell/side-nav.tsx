"use client";

import { usePathname } from "next/navigation";
import { isCurrent } from "#components/shell/current";
import { Link } from "#components/ui/link";

export type NavLink = {
  href: string;
  label: string;
  /** Shown as given: 412 or "6/9". */
  count?: string;
  /** Only danger signs are red. */
  tone?: "danger";
  current?: boolean;
};
export type NavGroup = { title: string; links: readonly NavLink[] };

/** What one may not do is absent, not greyed. */
export function SideNav({ groups }: { groups: readonly NavGroup[] }) {
  const path = usePathname();
  const hrefs = groups.flatMap(({ links }) => links.map(({ href }) => href));
  return groups.map(({ title, links }) => (
    <nav key={title} aria-label={title}>
      <p className="px-2 pb-1 text-label font-semibold text-ink-3">{title}</p>
      <ul>
        {links.map(({ href, label, count, tone, current = isCurrent(path, href, hrefs) }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className="group flex items-center justify-between gap-2 rounded-control px-2 py-1.5 font-medium text-ink-2 no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-brand"
            >
              {label}
              {count && (
                <span
                  className={`text-label ${tone ? "font-bold text-jelek" : "font-semibold text-ink-3 group-aria-[current]:text-brand"}`}
                >
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  ));
}

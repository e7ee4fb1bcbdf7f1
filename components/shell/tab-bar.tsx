"use client";

import { usePathname } from "next/navigation";
import { isCurrent } from "#components/shell/current";
import { Icon, type IconName } from "#components/ui/icon";
import { Link } from "#components/ui/link";

export type Tab = { href: string; label: string; icon: IconName; current?: boolean };

/** The phone's bottom bar. Entry forms put a save bar over it. */
export function TabBar({ tabs }: { tabs: readonly Tab[] }) {
  const path = usePathname();
  const hrefs = tabs.map(({ href }) => href);
  return (
    <nav
      aria-label="Utama"
      className="fixed inset-x-0 bottom-0 z-20 grid auto-cols-fr grid-flow-col border-t border-line-strong bg-surface pb-[env(safe-area-inset-bottom)] group-has-[input[data-row]:focus]/shell:hidden desk:hidden print:hidden"
    >
      {tabs.map(({ href, label, icon, current = isCurrent(path, href, hrefs) }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? "page" : undefined}
          className="flex h-[61px] flex-col items-center justify-center gap-[3px] text-[0.875rem] leading-4 font-semibold text-ink-2 no-underline -outline-offset-2 focus-visible:shadow-none aria-[current]:text-brand aria-[current]:shadow-[inset_0_3px_0_var(--brand)]"
        >
          <Icon name={icon} size={22} />
          {label}
        </Link>
      ))}
    </nav>
  );
}

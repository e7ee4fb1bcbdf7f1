import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/button";
import { Icon, type IconName } from "#components/ui/icon";

export type OfficeLine = {
  key: string;
  tone: "danger" | "open" | "done";
  title: string;
  text: ReactNode;
  href: string;
  action: string;
};

const LOOKS = {
  danger: { icon: "warning", colour: "text-jelek" },
  open: { icon: "unsent", colour: "text-kurang" },
  done: { icon: "check", colour: "text-baik" },
} as const satisfies Record<OfficeLine["tone"], { icon: IconName; colour: string }>;

/** What waits for somebody in the office, each with the way to where it is done; what is in order stands back. */
export function OfficeList({ lines }: { lines: readonly OfficeLine[] }) {
  const [first] = lines;
  return (
    <ul className="border-y border-line bg-surface max-desk:-mx-(--gutter) desk:rounded-card desk:border-x">
      {lines.map(({ key, tone, title, text, href, action }) => (
        <li
          key={key}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5 border-t border-line px-4 py-2.5 first:border-t-0 desk:grid-cols-[1.5rem_minmax(0,1fr)_auto]"
        >
          <span className={LOOKS[tone].colour}>
            <Icon name={LOOKS[tone].icon} size={20} />
          </span>
          <span className="min-w-0">
            <span className={`block ${tone === "done" ? "text-ink-2" : "font-bold"}`}>{title}</span>
            <span className="block text-label text-ink-2">{text}</span>
          </span>
          <span className="max-desk:col-start-2">
            <LinkButton
              href={href}
              variant={tone === "done" ? "quiet" : key === first?.key ? "filled" : "outlined"}
            >
              {action}
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}

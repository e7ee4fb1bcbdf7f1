import { LinkButton } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { PersonAlert } from "#lib/page/person/alert";

/** What needs attention, on top of everything. */
export function AlertList({ alerts }: { alerts: readonly PersonAlert[] }) {
  if (alerts.length === 0) return null;
  return (
    <section aria-label="Perlu perhatian" className="grid gap-2">
      {alerts.map(({ tone, title, text, action }) => (
        <Notice
          key={title + text}
          tone={tone}
          action={action && <LinkButton href={action.href}>{action.label}</LinkButton>}
        >
          <p>
            <b className={tone === "danger" ? "text-jelek" : "text-kurang"}>{title}</b> {text}
          </p>
        </Notice>
      ))}
    </section>
  );
}

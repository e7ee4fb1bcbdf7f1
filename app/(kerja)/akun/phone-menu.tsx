import type { NavGroup } from "#components/shell/side-nav";
import { Card } from "#components/ui/card";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

/** On a phone there is no sidebar: what does not fit into the bottom bar stands here. */
export function PhoneMenu({ groups }: { groups: readonly NavGroup[] }) {
  return (
    <nav aria-label="Menu" className="desk:hidden">
      <Card title="Menu" flush>
        <ul>
          {groups
            .flatMap(({ links }) => links)
            .map(({ href, label }) => (
              <li key={href} className="border-t border-line">
                <Link
                  href={href}
                  className="flex min-h-12 items-center justify-between gap-3 px-4 py-2 font-semibold text-ink no-underline"
                >
                  {label}
                  <Icon name="forward" />
                </Link>
              </li>
            ))}
        </ul>
      </Card>
    </nav>
  );
}

import { Page } from "#components/shell/page";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { Actor } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { groupsFor } from "./navigation";

/** For those whose work lies elsewhere: the ways there. */
export function LinksPage({ actor }: { actor: Actor }) {
  const groups = groupsFor(actor)
    .map(({ title, links }) => ({ title, links: links.filter(({ href }) => href !== "/") }))
    .filter(({ links }) => links.length > 0);
  return (
    <Page
      title={ROLE_LABELS[actor.role]}
      subtitle={`${actor.name} · ${actor.unitName}`}
      back={{ label: "Ringkasan" }}
    >
      <Columns of={3}>
        {groups.map(({ title, links }) => (
          <Card key={title} title={title}>
            <ul className="grid gap-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} className="link inline-block py-1.5 font-semibold">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </Columns>
    </Page>
  );
}

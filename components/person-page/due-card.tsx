import { Badge } from "#components/ui/badge";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { DueService } from "#lib/page/person/due-services";

/** What is to be given next. */
export function DueCard({ services, aside }: { services: readonly DueService[]; aside: string | null }) {
  if (services.length === 0) return null;
  return (
    <Card title="Layanan berikutnya" aside={aside}>
      <ul>
        {services.map(({ label, badge, note, href }) => (
          <li
            key={label}
            className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0 grow basis-32 font-semibold">
              {label}
              {note && <span className="font-normal text-ink-2"> ({note})</span>}
            </span>
            <Badge tone={badge.tone}>{badge.text}</Badge>
            {href && (
              <Link href={href} className="link inline-flex min-h-12 items-center font-semibold desk:min-h-0">
                Catat<span className="sr-only"> {label}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

import { MovementArrow } from "#components/pws/movement-arrow";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { Situation } from "#lib/page/home/situation";

/** What turned worse, then what turned better; each opens. */
export function ChangesCard({ changes }: { changes: Situation["changes"] }) {
  return (
    <Card title={changes.title}>
      {changes.lines.length === 0 && <p className="text-ink-2">Tidak ada yang berubah berarti.</p>}
      <ul className="grid gap-0.5 desk:text-cell">
        {changes.lines.map(({ code, movement, alert, words, figures, href }) => (
          <li
            key={`${code} ${words}`}
            className="relative grid min-h-8 grid-cols-[1rem_1fr] items-center gap-x-2 hover:bg-page desk:min-h-7"
          >
            <span>
              {movement ? <MovementArrow movement={movement} /> : alert && <b aria-hidden="true">!</b>}
            </span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-2">
              <Link
                href={href}
                className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {words}
              </Link>
              <span className="text-label text-ink-2">{figures}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

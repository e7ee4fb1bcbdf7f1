import { Link } from "#components/ui/link";
import { formatNumber } from "#lib/format";
import type { CascadeStep } from "#lib/page/pws/cascade";

/** Bars of people, each with who of the step before is not there. */
export function Cascade({ steps }: { steps: readonly CascadeStep[] }) {
  return (
    <ol className="grid gap-2.5">
      {steps.map(({ code, label, href, reached, percent, share, loss, onTheWay }) => (
        <li key={code} className="grid grid-cols-[4.5rem_1fr] items-center gap-x-3">
          <Link
            href={href}
            className="inline-flex min-h-6 items-center font-bold text-ink no-underline hover:underline"
          >
            {label}
          </Link>
          <span className="grid gap-0.5">
            <span className="flex items-center gap-2">
              <span className="block h-5 shrink-0 bg-brand" style={{ width: `${share * 0.6}%` }} />
              <span className="whitespace-nowrap">
                <b>{formatNumber(reached)}</b> <span className="text-label text-ink-2">{percent}</span>
              </span>
            </span>
            {loss !== null && <span className="text-label text-ink-2">{lossWords(loss, onTheWay)}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function lossWords(loss: number, onTheWay: number | null): string {
  const so = onTheWay ? `; ${formatNumber(onTheWay)} masih hamil dan dapat sampai` : "";
  if (loss <= 0) return `tidak ada yang hilang dari langkah sebelumnya${so}`;
  return `${formatNumber(loss)} orang hilang dari langkah sebelumnya${so}`;
}

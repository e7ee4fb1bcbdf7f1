import { PulseLine } from "#components/pulse/pulse-line";
import type { Pulse } from "#lib/page/pulse/pulse";

/** On a first page: how many records today, the line of the day, and the last that may be told. */
export function PulseCard({ pulse }: { pulse: Pulse }) {
  const [last] = pulse.events;
  return (
    <section
      aria-label="Denyut hari ini"
      className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-1 rounded-card border border-line bg-surface px-4 py-3"
    >
      <p className="grid leading-tight">
        <b className="text-[1.75rem] tabular-nums">{pulse.total}</b>
        <span className="text-label text-ink-2">{pulse.words}</span>
      </p>
      <PulseLine pulse={pulse} />
      {last && (
        <p className="col-span-2 text-label text-ink-2">
          <span className="tabular-nums">{last.at}</span> {last.words}
        </p>
      )}
    </section>
  );
}

import type { Agenda } from "#lib/page/why/agenda";

/** What to take to the meeting, before any number. */
export function AgendaLine({ head, sentence, note }: Agenda) {
  return (
    <section className="rounded-card border border-brand bg-brand-tint px-4 py-3">
      <h2 className="text-label font-semibold text-brand">{head}</h2>
      <p className="text-section font-bold">{sentence}</p>
      <p className="text-label text-ink-2">{note}</p>
    </section>
  );
}

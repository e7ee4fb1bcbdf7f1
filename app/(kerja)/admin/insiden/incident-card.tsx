import type { ReactNode } from "react";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import type { IncidentView } from "#lib/page/incident/read-incidents";

/** One incident: what is left of its hours, what is known, and every step as it was written. */
export function IncidentCard({ incident, form }: { incident: IncidentView; form: ReactNode }) {
  const { title, noticed, notice, facts, steps, closed } = incident;
  return (
    <Card title={`Insiden ${noticed}`} aside={closed && "selesai"}>
      <Notice tone={notice.tone} title={notice.title}>
        {notice.detail}
      </Notice>
      <p className="mt-2.5 font-semibold">{title}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 desk:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-2 max-desk:mt-1">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-3.5 font-bold">Langkah</h3>
      {steps.length === 0 && <p className="text-ink-2">Belum ada langkah yang dicatat.</p>}
      <ol className="grid gap-2">
        {steps.map(({ id, at, label, note, people, by }) => (
          <li key={id} className="border-l-2 border-line pl-3">
            <b className="font-semibold">{label}</b> · {at}
            {people && ` · ${people}`}
            <span className="block">{note}</span>
            <span className="block text-label text-ink-2">{by}</span>
          </li>
        ))}
      </ol>
      {form && <div className="mt-3.5">{form}</div>}
    </Card>
  );
}

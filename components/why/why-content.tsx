import { Notice } from "#components/ui/notice";
import { AgendaLine } from "#components/why/agenda-line";
import { DistanceCard } from "#components/why/distance-card";
import { GapCard } from "#components/why/gap-card";
import { ParetoCard } from "#components/why/pareto-card";
import type { WhyView } from "#lib/page/why/view";

/** An agenda line, the gap in people, the way here and on, and who holds half of it. */
export function WhyContent({ counted, agenda, gap, line, pace, pareto, unregistered }: WhyView) {
  return (
    <>
      {agenda && <AgendaLine {...agenda} />}
      {gap ? <GapCard {...gap} /> : <Notice title="Belum ada sasaran, jadi kekurangan tidak dapat diurai." />}
      <div className="grid items-start gap-3.5 *:min-w-0 broad:grid-cols-[minmax(0,1fr)_29rem]">
        {line && <DistanceCard label={counted.question.indicator.label} line={line} pace={pace} />}
        <ParetoCard pareto={pareto} unregistered={unregistered} />
      </div>
    </>
  );
}

import { Headline } from "#components/pws/headline";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { TargetLegend } from "#components/pws/target-legend";
import { Figures } from "#components/ui/figures";
import { formatMonthShort } from "#lib/format";
import type { IndicatorFigures as FiguresView } from "#lib/page/indicator/figures";
import type { Month } from "#lib/period/month";

/** Five figures on a desk; on a phone the one that matters and a sentence. */
export function IndicatorFigures({ figures, month }: { figures: FiguresView; month: Month }) {
  const { coverage, target, gap, month: own, verdict, sentence, lines } = figures;
  const chip = (
    <StatusChip status={verdict.status} trend={verdict.trend} small={verdict.small} note={verdict.of} />
  );
  return (
    <>
      <Figures
        deskOnly
        figures={[
          coverage,
          target,
          gap,
          {
            label: own.label,
            value: own.value,
            unit: own.unit,
            note: (
              <span className="inline-flex items-center gap-1">
                {own.movement && (
                  <span aria-hidden="true">
                    <MovementArrow movement={own.movement} />
                  </span>
                )}
                {own.note}
              </span>
            ),
          },
          {
            label: verdict.label,
            value: <span className="flex py-0.5 text-label leading-4">{chip}</span>,
            note: verdict.note,
          },
        ]}
      />
      <Headline
        figure={coverage.value}
        made={[coverage.note, verdict.note].filter(Boolean).join(" · ")}
        status={chip}
        sentence={<b>{sentence}</b>}
        legend={
          lines &&
          lines.running !== lines.annual && <TargetLegend month={formatMonthShort(month)} {...lines} />
        }
      />
    </>
  );
}

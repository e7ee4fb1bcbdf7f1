import type { Span } from "#lib/mask/mask";
import type { Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { aksClass } from "#lib/programme/elderly/aks";
import { SKRINING_LANSIA_SECTIONS } from "#lib/programme/elderly/form";
import { inGroup, SPM_DEWASA, yearly } from "#lib/screening/yearly";
import { LANSIA } from "#lib/screening/yearly-groups";
import type { History } from "#lib/service/history";
import { state } from "#lib/service/measure";
import { readerOf } from "#lib/service/reader-of";

const elderlyRecords = readerOf(["SKRINING_LANSIA"], SKRINING_LANSIA_SECTIONS);

export const spm07 = yearly("SPM07", "SPM07_WAITING", LANSIA, SPM_DEWASA);

/** An AKS score of a lansia counts for twelve months, its own included. */
export const aksKnown = state("AKS_KNOWN", (history) => aksSpans(history, () => true));
/** Mandiri (A), by the rule of the day of the assessment. */
export const mandiri = state("MANDIRI", (history) =>
  aksSpans(history, (score, on) => aksClass(score, on) === "MANDIRI"),
);

function aksSpans(history: History, holds: (score: number, on: Day) => boolean): Span[] {
  const { diedOn } = history;
  const scores = new Map<Month, { score: number; on: Day }>();
  for (const record of elderlyRecords(history.records))
    if (typeof record.derived.aks_skor === "number" && inGroup(history, record, LANSIA))
      scores.set(monthOf(record.servedOn), { score: record.derived.aks_skor, on: record.servedOn });
  const months = [...scores.keys()];
  return months.flatMap((from, index) => {
    const known = scores.get(from);
    const next = months[index + 1];
    const lasts = [
      addMonths(from, 11),
      ...(next ? [addMonths(next, -1)] : []),
      ...(diedOn ? [monthOf(diedOn)] : []),
    ];
    const to = lasts.reduce((earliest, month) => (month < earliest ? month : earliest));
    return known && holds(known.score, known.on) ? [{ from, to }] : [];
  });
}

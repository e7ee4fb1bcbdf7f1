import type { Span } from "#lib/mask/mask";
import { addMonths, type Month, monthOf } from "#lib/period/month";
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
/** Mandiri (A): 20 of 20. */
export const mandiri = state("MANDIRI", (history) => aksSpans(history, (score) => score === 20));

function aksSpans(history: History, holds: (score: number) => boolean): Span[] {
  const { diedOn } = history;
  const scores = new Map<Month, number>();
  for (const record of elderlyRecords(history.records))
    if (typeof record.derived.aks_skor === "number" && inGroup(history, record, LANSIA))
      scores.set(monthOf(record.servedOn), record.derived.aks_skor);
  const months = [...scores.keys()];
  return months.flatMap((from, index) => {
    const score = scores.get(from);
    const next = months[index + 1];
    const lasts = [
      addMonths(from, 11),
      ...(next ? [addMonths(next, -1)] : []),
      ...(diedOn ? [monthOf(diedOn)] : []),
    ];
    const to = lasts.reduce((earliest, month) => (month < earliest ? month : earliest));
    return score !== undefined && holds(score) ? [{ from, to }] : [];
  });
}

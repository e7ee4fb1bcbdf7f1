import { FACT_SOURCES, type SourceCode } from "#lib/fact/sources";
import type { Month } from "#lib/period/month";

/** From that month on this source adds to the counts, or does not; of one month the later version. */
export type Decision = { source: SourceCode; since: Month; version: number; adds: boolean };

/** What others tell adds only where somebody has decided it: until then nobody knows who is among both. */
export function addsIn(decisions: readonly Decision[], source: SourceCode, month: Month): boolean {
  if (!FACT_SOURCES[source].decided) return true;
  return decisionIn(decisions, source, month)?.adds ?? false;
}

/** The last one that begins by that month. */
export function decisionIn<D extends Decision>(
  decisions: readonly D[],
  source: SourceCode,
  month: Month,
): D | null {
  const own = decisions.filter((one) => one.source === source && one.since <= month);
  return own.reduce<D | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
}

function isLater(a: Decision, b: Decision): boolean {
  return a.since === b.since ? a.version > b.version : a.since > b.since;
}

import type { Month } from "#lib/period/month";
import { OFFICIAL, type SasaranSource } from "#lib/sasaran/sources";

/** One setting of a year's figures, numbered from 1 for the whole kabupaten, whatever the source. */
export type Version = { version: number; setIn: Month; source: SasaranSource; document: string };

/** From that month on this source counts; of one month the later version. */
export type Choice = { since: Month; version: number; source: SasaranSource };

/** Which source counts in that month, and its version: all that tells one figure from the others. */
export type InForce = { source: SasaranSource; version: Version | null };

export function inForceIn(
  { versions, choices }: { versions: readonly Version[]; choices: readonly Choice[] },
  month: Month,
): InForce {
  const source = choiceIn(choices, month)?.source ?? OFFICIAL;
  return {
    source,
    version: versionIn(
      versions.filter((one) => one.source === source),
      month,
    ),
  };
}

/** The last one that begins by that month; null where nobody has decided yet. */
export function choiceIn<C extends Choice>(choices: readonly C[], month: Month): C | null {
  return choices
    .filter(({ since }) => since <= month)
    .reduce<C | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
}

function isLater(a: Choice, b: Choice): boolean {
  return a.since === b.since ? a.version > b.version : a.since > b.since;
}

/** The last version set by the end of that month, else the first: a later change leaves ended months as they were. */
export function versionIn(versions: readonly Version[], month: Month): Version | null {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  return ordered.findLast(({ setIn }) => setIn <= month) ?? ordered[0] ?? null;
}

import type { Month } from "#lib/period/month";

/** One setting of a year's figures, numbered from 1 for the whole kabupaten. */
export type Version = { version: number; setIn: Month; source: string };

/** The last version set by the end of that month, else the first: a later change leaves ended months as they were. */
export function versionIn(versions: readonly Version[], month: Month): number | null {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  const inForce = ordered.findLast(({ setIn }) => setIn <= month) ?? ordered[0];
  return inForce?.version ?? null;
}

import "server-only";
import type { Tx } from "#lib/db/client";
import { type Day, dayOf } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/** One setting of a group's figures: when, by whom, for how many desa. */
export type Setting = { version: number; setOn: Day; source: string; desa: number; people: number };

/** Newest first. */
export async function listSettings(tx: Tx, of: { year: Year; group: GroupCode }): Promise<Setting[]> {
  const rows = await tx.sasaranProyeksi.groupBy({
    by: ["version", "source", "recordedAt"],
    where: of,
    _count: { desaId: true },
    _sum: { people: true },
    orderBy: { version: "desc" },
  });
  return rows.map(({ version, source, recordedAt, _count, _sum }) => ({
    version,
    source,
    setOn: dayOf(recordedAt),
    desa: _count.desaId,
    people: _sum.people ?? 0,
  }));
}

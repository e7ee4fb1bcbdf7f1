import "server-only";
import type { Tx } from "#lib/db/client";
import { type Day, dayOf } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";
import type { SasaranSource } from "#lib/sasaran/sources";

/** One setting of a group's figures: when, from which source, for how many desa. */
export type Setting = {
  version: number;
  setOn: Day;
  source: SasaranSource;
  document: string;
  desa: number;
  people: number;
  bySex: boolean;
};

/** Newest first, of both sources. */
export async function listSettings(tx: Tx, { year, group }: { year: Year; group: GroupCode }) {
  const rows = await tx.$queryRaw<(Omit<Setting, "setOn"> & { recordedAt: Date })[]>`
    SELECT version, source::text, document, recorded_at AS "recordedAt", count(DISTINCT desa_id)::int AS desa,
      sum(people)::int AS people, bool_or(sex IS NOT NULL) AS "bySex"
    FROM sasaran_proyeksi WHERE year = ${year}::smallint AND "group" = ${group}
    GROUP BY version, source, document, recorded_at ORDER BY version DESC`;
  return rows.map(({ recordedAt, ...row }): Setting => ({ ...row, setOn: dayOf(recordedAt) }));
}

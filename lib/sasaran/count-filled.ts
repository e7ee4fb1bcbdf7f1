import "server-only";
import type { Tx } from "#lib/db/client";
import type { Year } from "#lib/period/month";
import type { SasaranSource } from "#lib/sasaran/sources";

/** For how many groups, and in how many desa, a source has figures of a year. */
export type Filled = { groups: number; desa: number };

export async function countFilled(
  tx: Tx,
  { year, desaIds }: { year: Year; desaIds: readonly string[] },
): Promise<ReadonlyMap<SasaranSource, Filled>> {
  const rows = await tx.$queryRaw<(Filled & { source: SasaranSource })[]>`
    SELECT source::text, count(DISTINCT "group")::int AS groups, count(DISTINCT desa_id)::int AS desa
    FROM sasaran_proyeksi WHERE year = ${year}::smallint AND desa_id = ANY (${[...desaIds]}::uuid[])
    GROUP BY source`;
  return new Map(rows.map(({ source, ...filled }) => [source, filled]));
}

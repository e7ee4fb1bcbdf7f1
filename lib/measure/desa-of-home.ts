import "server-only";
import { type Read, sql } from "#lib/db/read";

/** Of every home that was asked for; kept while the process lives, since PostgreSQL lets none change its desa. */
const known = new Map<string, string>();

/** The desa of these leaf units. */
export async function readDesaOfHome(
  read: Read,
  homeIds: Iterable<string>,
): Promise<(homeId: string) => string> {
  if ([...homeIds].some((id) => !known.has(id))) {
    const rows = await read<{ id: string; desa: string }>(sql`
      SELECT id, parent_id AS desa FROM units WHERE kind IN ('POSYANDU', 'TANPA_POSYANDU')`);
    for (const { id, desa } of rows) known.set(id, desa);
  }
  return (homeId) => {
    const found = known.get(homeId);
    if (!found) throw new Error(`Unit ${homeId} bukan posyandu.`);
    return found;
  };
}

import "server-only";
import { type Read, sql } from "#lib/db/read";

/** The desa of each leaf unit. A posyandu never changes its desa, so this is read once per transaction. */
export async function readDesaOfHome(read: Read): Promise<(homeId: string) => string> {
  const rows = await read<{ id: string; desa: string }>(sql`
    SELECT id, parent_id AS desa FROM units WHERE kind IN ('POSYANDU', 'TANPA_POSYANDU')`);
  const desa = new Map(rows.map((row) => [row.id, row.desa]));
  return (homeId) => {
    const found = desa.get(homeId);
    if (!found) throw new Error(`Unit ${homeId} bukan posyandu.`);
    return found;
  };
}

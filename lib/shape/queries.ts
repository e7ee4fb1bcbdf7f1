import "server-only";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { type Rings, readRings } from "#lib/shape/rings";

export type Shapes = {
  /** By the id of the desa: the last version of each. */
  of: ReadonlyMap<string, Rings>;
  /** Where the newest comes from; null where nothing was uploaded. */
  newest: { version: number; source: string; recordedAt: Date; desa: number } | null;
};

type Row = { desa_id: string; version: number; rings: string; source: string; recorded_at: Date };

/** Where all desa lie; read once, and again after an upload. */
export function readShapes(tx: Tx): Promise<Shapes> {
  return kept(tx, "shapes", async () => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT DISTINCT ON (desa_id) desa_id, version, rings, source, recorded_at
      FROM area_shapes ORDER BY desa_id, version DESC`;
    const [newest] = rows.toSorted((a, b) => b.version - a.version);
    return {
      of: new Map(rows.map(({ desa_id, rings }) => [desa_id, readRings(rings)])),
      newest: newest
        ? {
            version: newest.version,
            source: newest.source,
            recordedAt: newest.recorded_at,
            desa: rows.length,
          }
        : null,
    };
  });
}

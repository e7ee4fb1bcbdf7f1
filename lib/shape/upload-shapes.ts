import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { EVERYWHERE, tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { matchAreas } from "#lib/shape/match";
import { writeRings } from "#lib/shape/rings";
import type { UploadShapesInput } from "#lib/shape/schema";

/** What became of a file, for whoever brought it. */
export type UploadReport = { version: number; drawn: number; missing: string[]; foreign: string[] };

/** A new version of every desa that the file draws; the others keep theirs. */
export async function uploadShapes(
  tx: Tx,
  actor: Authorized<"unit:manage">,
  { areas, source }: UploadShapesInput,
): Promise<UploadReport> {
  const desa = await tx.unit.findMany({
    where: { kind: "DESA", until: null },
    select: { id: true, code: true, name: true },
    orderBy: { name: "asc" },
  });
  const { drawn, missing, foreign } = matchAreas(areas, desa);
  if (drawn.length === 0) throw new Refusal("MAP_WITHOUT_DESA", "areas");
  // Two at once would take the same number.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('peta')) IS NULL AS locked`;
  const last = await tx.areaShape.aggregate({ _max: { version: true } });
  const version = (last._max.version ?? 0) + 1;
  await tx.areaShape.createMany({
    data: drawn.map(({ desa: { id: desaId }, rings }) => ({
      desaId,
      version,
      rings: writeRings(rings),
      source,
      recordedById: actor.id,
    })),
  });
  await recordEvent(
    tx,
    actor,
    "map.uploaded",
    { kind: "map", unit: actor.unitId },
    { version, total: drawn.length, source },
  );
  await tellMoved(tx, { units: [EVERYWHERE], since: null, records: 0 });
  return { version, drawn: drawn.length, missing: missing.map(({ name }) => name), foreign };
}

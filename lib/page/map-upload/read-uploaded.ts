import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { formatInstant, formatNumber } from "#lib/format";
import { type Drawing, drawAreas } from "#lib/shape/draw";
import { readShapes } from "#lib/shape/queries";

export type UploadedMap = {
  /** "49 dari 49 desa tergambar" */
  title: string;
  /** Null where nothing was uploaded. */
  origin: string | null;
  missing: string[];
  drawing: Drawing | null;
};

const SIZE = { width: 720, highest: 720 };

/** The map that is in use, and whom it lacks. */
export async function readUploaded(actor: Authorized<"unit:manage">): Promise<UploadedMap> {
  return asActor(actor, async (tx) => {
    const { of, newest } = await readShapes(tx);
    const desa = await tx.unit.findMany({
      where: { kind: "DESA", until: null },
      select: { id: true, code: true, name: true },
      orderBy: { name: "asc" },
    });
    const areas = desa.flatMap(({ id, code }) => {
      const rings = of.get(id);
      return rings ? [{ key: code, rings }] : [];
    });
    return {
      title: `${formatNumber(areas.length)} dari ${formatNumber(desa.length)} desa tergambar`,
      origin: newest
        ? `Versi ${newest.version}, ${formatInstant(newest.recordedAt, actor.timeZone)}. Sumber: ${newest.source}.`
        : null,
      missing: desa.filter(({ id }) => !of.has(id)).map(({ name }) => name),
      drawing: drawAreas(areas, SIZE),
    };
  });
}

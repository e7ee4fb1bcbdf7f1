import type { KabupatenAreas } from "#lib/area/official-area";
import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { dateOfMonth } from "#lib/period/month";
import { BELITUNG } from "#prisma/seed/network/belitung";
import { networkOf } from "#prisma/seed/network/network";
import type { Network, PlannedUnit } from "#prisma/seed/network/network-plan";

const SINCE = dateOfMonth("2015-01");
const KNOWN = { "19.02": BELITUNG };

/** Puskesmas, pustu and posyandu of the demo, and which desa they serve. */
export async function seedNetwork(areas: KabupatenAreas): Promise<Network> {
  const { code } = areas.kabupaten;
  const network = networkOf(areas, code === "19.02" ? KNOWN[code] : null);
  const unit = (kind: "PUSKESMAS" | "PUSTU" | "POSYANDU") => (planned: PlannedUnit) => ({
    id: unitId(planned.code),
    code: planned.code,
    kind,
    name: planned.name,
    parentId: unitId(planned.parentCode),
    since: SINCE,
  });
  await db().unit.createMany({
    data: [
      ...network.puskesmas.map(unit("PUSKESMAS")),
      ...network.pustu.map(unit("PUSTU")),
      ...network.posyandu.map(unit("POSYANDU")),
    ],
  });
  await db().catchment.createMany({
    data: network.catchments.map(({ desaCode, puskesmasCode, pustuCode }) => ({
      desaId: unitId(desaCode),
      puskesmasId: unitId(puskesmasCode),
      pustuId: pustuCode ? unitId(pustuCode) : null,
      since: SINCE,
    })),
  });
  return network;
}

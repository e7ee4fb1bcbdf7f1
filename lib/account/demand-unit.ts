import "server-only";
import type { Role } from "#lib/access/permissions";
import { belongsTo, type Manager } from "#lib/account/rank";
import { managedUnits } from "#lib/account/within-management";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";

type Placing = { role: Role; unitId: string };

/** An open unit that this actor looks after and where an account of that role belongs. */
export async function demandUnitFor(tx: Tx, actor: Manager, { role, unitId }: Placing): Promise<void> {
  const unit = await tx.unit.findFirst({
    where: { AND: [managedUnits(actor), { id: unitId, until: null }] },
    select: { kind: true },
  });
  if (!unit || !belongsTo(role, unit.kind)) throw new Refusal("UNIT_OUTSIDE_MANAGEMENT", "unitId");
}

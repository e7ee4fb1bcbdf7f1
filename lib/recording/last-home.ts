import "server-only";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";

/** The latest home inside the kabupaten, also of somebody who lives nowhere in it now. */
export async function lastHomeOf(tx: Tx, personId: string): Promise<string | null> {
  const stay = await unscoped(tx, "GONE", () =>
    tx.residence.findFirst({
      where: { personId, voidedAt: null, homeId: { not: null } },
      orderBy: { since: "desc" },
      select: { homeId: true },
    }),
  );
  return stay?.homeId ?? null;
}

import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { openUnit } from "#lib/publication/open-unit";
import { publishMonths } from "#lib/publication/publish-month";
import { signedIn } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";

/** The ended months of the year are published, and the pages of these units are open. */
export async function publishTo(codes: readonly string[]): Promise<void> {
  const user = await db().user.findFirstOrThrow({ where: { role: "ADMIN" } });
  const admin = demand(await signedIn(user), "publication:manage");
  await asActor(admin, (tx) => publishMonths(tx, admin, { month: "2026-10" }));
  for (const code of codes) {
    const { id } = await unitOf(code);
    await asActor(admin, (tx) => openUnit(tx, admin, { unit_id: id, since: "2026-01" }));
  }
}

import { expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { makeKey } from "#lib/key/make-key";
import { KeyInput } from "#lib/key/schema";
import { SCOPES } from "#lib/key/scopes";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";

test("nothing that the database keeps of a key opens anything: its secret lies nowhere, whole or without its sign", async () => {
  const world = await createWorld();
  const admin = demand(await signedIn(world.admin), "key:manage");
  const input = KeyInput.parse({ name: "Uji", unit_id: world.kabupaten.id, scopes: [...SCOPES], days: "30" });
  const { secret } = await asActor(admin, (tx) => makeKey(tx, admin, input));

  const [row] = await db().$queryRaw<{ row: string }[]>`SELECT k::text AS row FROM api_keys k`;
  expect(row?.row).toContain(world.kabupaten.id);
  expect(row?.row).not.toContain(secret.replace(/^denyut_/, ""));
});

import { beforeAll, expect, test, vi } from "vitest";
import { findActor } from "#lib/access/queries";
import { db } from "#lib/db/client";
import { createSecondFactor, signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Before what is imported here reads the settings.
vi.hoisted(() => {
  vi.resetModules();
  vi.stubEnv("DENYUT_2FA_ROLES", "ADMIN");
});

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

test("whoever's role demands a code is held back until there is one, and again once it has ended", async () => {
  expect(await signedIn(world.petugas)).toMatchObject({ mustEnrol: false });
  const { sessionId } = await signedIn(world.admin);
  const asked = async () => (await findActor(sessionId))?.mustEnrol;
  expect(await asked()).toBe(true);
  await createSecondFactor(world.admin);
  expect(await asked()).toBe(false);
  await db().secondFactor.updateMany({ where: { userId: world.admin.id }, data: { endedAt: new Date() } });
  expect(await asked()).toBe(true);
});

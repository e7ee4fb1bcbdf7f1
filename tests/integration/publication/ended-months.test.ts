import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import type { Month } from "#lib/period/month";
import { openUnit } from "#lib/publication/open-unit";
import { publishMonths } from "#lib/publication/publish-month";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Today is 12 November 2026.

let world: World;
let admin: Authorized<"publication:manage">;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  admin = demand(await signedIn(world.admin), "publication:manage");
});

const publish = (month: Month) => asActor(admin, (tx) => publishMonths(tx, admin, { month }));
const open = (since: Month, unit = world.airSaga) =>
  asActor(admin, (tx) => openUnit(tx, admin, { unit_id: unit.id, since }));

test("what was left out is published with it, and the same month again is its next version", async () => {
  const all = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"];
  expect(await publish("2026-08")).toEqual({ months: all, version: 1, left: 0 });
  expect(await publish("2026-08")).toEqual({ months: ["2026-08"], version: 2, left: 0 });
});

test("a month before the last published one is none to publish", async () => {
  await expect(publish("2026-07")).rejects.toMatchObject({ code: "PUBLICATION_EARLIER" });
});

test("a desa's page opens with a month that has begun, and with none to come; a puskesmas has none", async () => {
  await expect(open("2026-09", world.tanjungpandan)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(open("2026-12")).rejects.toMatchObject({ code: "PUBLICATION_RUNNING" });
  expect(await open("2026-11")).toMatchObject({ name: "Air Saga" });
});

test("the running month is not published, nor one to come", async () => {
  for (const month of ["2026-12", "2026-11"] as const)
    await expect(publish(month)).rejects.toMatchObject({ code: "PUBLICATION_RUNNING" });
});

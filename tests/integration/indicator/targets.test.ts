import { beforeAll, expect, test } from "vitest";
import type { Authorized } from "#lib/access/actor";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readTargets } from "#lib/indicator/read-targets";
import type { TargetInput } from "#lib/indicator/schema";
import { setTarget } from "#lib/indicator/set-target";
import type { Month } from "#lib/period/month";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";
import { theIndicator } from "#tests/support/unit-figures";

let budi: Authorized<"target:edit">;

beforeAll(async () => {
  const world = await createWorld();
  budi = demand(await signedIn(world.budi), "target:edit");
});

const K4 = theIndicator("KIA03");

const set = (more: Partial<TargetInput>) => {
  const input = {
    indicator: "KIA03",
    since: "2026-11",
    permille: 900,
    source: "Renstra 2026",
    ...more,
  } as const;
  return asActor(budi, (tx) => setTarget(tx, budi, input));
};

const targetIn = async (month: Month) => (await asActor(budi, (tx) => readTargets(tx, month)))(K4);

test("today is November: a new target holds from its month on, October keeps the usual one", async () => {
  await set({ since: "2026-12", permille: 980 });
  await set({ since: "2026-11", permille: 900 });

  expect(await targetIn("2026-10")).toBe(950);
  expect(await targetIn("2026-11")).toBe(900);
  expect(await targetIn("2026-12")).toBe(980);
  expect(await targetIn("2027-06")).toBe(980);
});

test("tanpa target is set like any other and is not the usual one", async () => {
  await set({ since: "2027-01", permille: null });

  expect(await targetIn("2027-01")).toBeNull();
});

test("set again for the same month it is replaced, and the audit keeps what it was", async () => {
  await set({ since: "2026-11", permille: 910 });
  const event = await db().auditEvent.findFirstOrThrow({
    where: { actorId: budi.id, action: "target.set" },
    orderBy: { at: "desc" },
  });

  expect(await targetIn("2026-11")).toBe(910);
  expect(event.details).toMatchObject({ indicator: "KIA03", since: "2026-11", before: 900, after: 910 });
});

test("a month that has ended keeps its target", async () => {
  await expect(set({ since: "2026-10" })).rejects.toMatchObject({
    code: "TARGET_MONTH_ENDED",
    field: "since",
  });
  expect(await targetIn("2026-10")).toBe(950);
});

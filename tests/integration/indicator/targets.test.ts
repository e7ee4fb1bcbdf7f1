import { beforeAll, expect, test } from "vitest";
import type { Authorized } from "#lib/access/actor";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import type { Invalid } from "#lib/errors";
import { listTargets } from "#lib/indicator/list-targets";
import { readTargets } from "#lib/indicator/read-targets";
import type { TargetInput } from "#lib/indicator/schema";
import { setTarget } from "#lib/indicator/set-target";
import { targetTexts } from "#lib/indicator/target-texts";
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

test("two who set one target: the second sees both, then replaces it knowingly", async () => {
  const opened = async () => targetTexts(await asActor(budi, listTargets));
  const mine = await opened();
  await set({ since: "2027-03", permille: 930, awal: mine });

  const late = set({ since: "2027-03", permille: 880, awal: mine });
  await expect(late).rejects.toMatchObject({
    fields: { permille: expect.stringContaining("orang lain menyimpan 93,0%; isian Anda 88,0%.") },
  });
  expect(await targetIn("2027-03")).toBe(930);
  const { entries } = (await late.catch((error: unknown) => error)) as Invalid;
  await set({ since: "2027-03", permille: 880, awal: JSON.parse(entries.awal ?? "") });
  expect(await targetIn("2027-03")).toBe(880);

  // What was set for March meanwhile would hold in April too.
  await expect(set({ since: "2027-04", permille: null, awal: mine })).rejects.toMatchObject({
    fields: { permille: expect.stringContaining("88,0%; isian Anda tanpa target.") },
  });
  await set({ since: "2027-04", permille: null, awal: await opened() });
  expect(await targetIn("2027-04")).toBeNull();
});

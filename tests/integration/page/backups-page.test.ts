import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readBackups } from "#lib/page/backup/read-backups";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";

let auditor: Authorized<"backup:read">;

beforeAll(async () => {
  const world = await createWorld();
  auditor = demand(await signedIn(world.auditor), "backup:read");
});

function ofHoursAgo(hours: number) {
  const madeAt = new Date(Date.now() - hours * 3_600_000);
  return { madeAt, seconds: 12, bytes: 150_200_000, rows: 4_000_000, people: 205_553, sealed: true };
}

test("until there is one, the page says that there is none", async () => {
  expect(await readBackups(auditor)).toMatchObject({ late: true, title: "Belum ada cadangan.", lines: [] });
});

test("the newest decides, whichever was noted last", async () => {
  await db().backup.create({ data: ofHoursAgo(27), select: { id: true } });
  expect(await readBackups(auditor)).toMatchObject({
    late: true,
    title: "Cadangan terakhir 27 jam yang lalu: terlalu lama.",
  });

  await db().backup.createMany({ data: [ofHoursAgo(3.5), ofHoursAgo(60)] });
  const { late, title, lines } = await readBackups(auditor);
  expect([late, title, lines.length]).toEqual([false, "Cadangan terakhir 3 jam yang lalu.", 3]);
  expect(lines[0]).toMatchObject({
    size: "143,2 MB",
    rows: "4.000.000",
    people: "205.553",
    seconds: "12",
    sealed: "ya",
  });
});

test("nobody signed in can write one, change one or take one away", async () => {
  for (const statement of [
    "INSERT INTO backups SELECT gen_random_uuid(), now(), 1, 1, 1, 1, true",
    "UPDATE backups SET made_at = now()",
    "DELETE FROM backups",
  ])
    await expect(asActor(auditor, (tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
      "permission denied",
    );
});

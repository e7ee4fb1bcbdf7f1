import { beforeAll, expect, test } from "vitest";
import { sealHeads, sealWords } from "#lib/audit/seals";
import { db } from "#lib/db/client";
import { demandNikKey } from "#lib/db/nik-key";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { env } from "#lib/env";
import { healthAnswer, readBackupState } from "#lib/exchange/health-answer";
import { createWorld } from "#prisma/factories/world";
import { generateAudit } from "#tests/support/generated-audit";

beforeAll(async () => {
  await createWorld();
  await demandNikKey(env().DATABASE_URL);
  await withOwnerConnection((client) => generateAudit(client, 100, 5));
});

const made = (hoursAgo: number) =>
  db().backup.create({
    data: {
      madeAt: new Date(Date.now() - hoursAgo * 3_600_000),
      seconds: 12,
      bytes: 150_200_000,
      rows: 4_000_000,
      people: 205_553,
      sealed: true,
    },
    select: { id: true },
  });

test("the last backup is young enough, too old or missing: by the limit of 26 hours, the newest decides", async () => {
  expect(await readBackupState()).toBe("belum ada");
  await made(26.1);
  expect(await readBackupState()).toBe("terlambat");
  await made(25.9);
  expect(await readBackupState()).toBe("baru");
  await made(60);
  expect(await readBackupState()).toBe("baru");
});

test("anybody hears whether people can work, the newest seal and the state of the backup, and no more", async () => {
  const seal = await sealHeads();
  expect(await healthAnswer()).toEqual({
    ready: true,
    sentence: "Siap.",
    segel: seal && sealWords(seal),
    cadangan: "baru",
  });
});

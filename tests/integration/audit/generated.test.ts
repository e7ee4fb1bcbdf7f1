import { expect, test } from "vitest";
import { recordEvent } from "#lib/audit/record-event";
import { newestSeal, sealHeads } from "#lib/audit/seals";
import { verifyAudit } from "#lib/audit/verify-audit";
import { chainWorkInThreads } from "#lib/cli/chain-threads";
import { asActor } from "#lib/db/as-actor";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";
import { CHAIN_WORK_HERE } from "#tests/support/chain-work";
import { generateAudit } from "#tests/support/generated-audit";

// The small size of the trial "audit".

test("many rows of many accounts hold, and nothing is sealed twice while nothing happens", async () => {
  const world = await createWorld();
  expect(await newestSeal()).toBeNull();
  await withOwnerConnection((client) => generateAudit(client, 4_000, 40));
  const first = await sealHeads();
  expect(await sealHeads()).toMatchObject({ number: 1, mac: first?.mac });

  const sri = await signedIn(world.sri);
  await asActor(sri, (tx) => recordEvent(tx, sri, "session.ended", { kind: "session", id: sri.sessionId }));
  const second = await sealHeads();
  expect(second?.number).toBe(2);
  expect(await newestSeal()).toMatchObject({ number: 2, mac: second?.mac });
  const verdict = { rows: 4_001, chains: 41, faults: [], sealFaults: [] };
  expect(await withOwnerConnection((client) => verifyAudit(client, CHAIN_WORK_HERE, second))).toMatchObject(
    verdict,
  );
  const threads = chainWorkInThreads();
  expect(await withOwnerConnection((client) => verifyAudit(client, threads, second))).toMatchObject(verdict);
});

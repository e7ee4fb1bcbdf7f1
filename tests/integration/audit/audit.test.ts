import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { listEvents } from "#lib/audit/queries";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

test("an event and its change stand or fall together", async () => {
  const nurse = demand(await signedIn(world.petugas), "service:record");
  const broken = asActor(nurse, async (tx) => {
    await recordEvent(tx, nurse, "service.recorded", { kind: "record", id: nurse.sessionId });
    throw new Error("the write fails");
  });
  await expect(broken).rejects.toThrow("the write fails");
  expect(
    await db().auditEvent.count({ where: { subjectId: nurse.sessionId, action: "service.recorded" } }),
  ).toBe(0);
});

test("what was written down is changed by nobody, not even the owner of the database", async () => {
  const nurse = demand(await signedIn(world.petugas), "service:record");
  await asActor(nurse, (tx) =>
    recordEvent(tx, nurse, "service.recorded", { kind: "record", id: nurse.sessionId }),
  );
  const where = { subjectId: nurse.sessionId };
  await expect(db().auditEvent.updateMany({ where, data: { actorName: "X" } })).rejects.toThrow(
    /tidak dapat diubah/,
  );
  await expect(db().auditEvent.deleteMany({ where })).rejects.toThrow(/tidak dapat diubah/);
  await expect(asActor(nurse, (tx) => tx.auditEvent.deleteMany({ where }))).rejects.toThrow(
    /permission denied/,
  );
});

test("the auditor reads by day, person and deed, newest first", async () => {
  const nurse = demand(await signedIn(world.petugas), "service:record");
  const auditor = demand(await signedIn(world.auditor), "audit:read");
  for (const action of ["service.recorded", "service.voided"] as const)
    await asActor(nurse, (tx) =>
      recordEvent(tx, nurse, action, { kind: "record", id: nurse.sessionId }, { service: "ANC" }),
    );

  const day = { from: "2020-01-01", to: "2099-12-31" } as const;
  const all = await listEvents(auditor, { ...day, subjectId: nurse.sessionId });
  expect(all.events.map(({ action }) => action)).toEqual(["service.voided", "service.recorded"]);
  const voided = await listEvents(auditor, {
    ...day,
    actor: "pet",
    action: "service.voided",
    subjectId: nurse.sessionId,
  });
  expect(voided.total).toBe(1);
  const before = await listEvents(auditor, {
    from: "2020-01-01",
    to: "2020-01-02",
    subjectId: nurse.sessionId,
  });
  expect(before.events).toEqual([]);
});

import { beforeAll, expect, test } from "vitest";
import { listEvents } from "#lib/audit/queries";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { authorizedAs, makeWorld } from "#tests/integration/access/world";

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
  world = await makeWorld();
});

test("an event and its change stand or fall together", async () => {
  const nurse = await authorizedAs("service:record", "PETUGAS", world.tanjung);
  const broken = asActor(nurse, async (tx) => {
    await recordEvent(tx, nurse, "service.recorded", { kind: "record", id: nurse.id });
    throw new Error("the write fails");
  });
  await expect(broken).rejects.toThrow("the write fails");
  expect(await db().auditEvent.count({ where: { subjectId: nurse.id, action: "service.recorded" } })).toBe(0);
});

test("what was written down is changed by nobody, not even the owner of the database", async () => {
  const nurse = await authorizedAs("service:record", "PETUGAS", world.tanjung);
  await asActor(nurse, (tx) => recordEvent(tx, nurse, "service.recorded", { kind: "record", id: nurse.id }));
  const where = { subjectId: nurse.id };
  await expect(db().auditEvent.updateMany({ where, data: { actorName: "X" } })).rejects.toThrow(
    /tidak dapat diubah/,
  );
  await expect(db().auditEvent.deleteMany({ where })).rejects.toThrow(/tidak dapat diubah/);
  await expect(asActor(nurse, (tx) => tx.auditEvent.deleteMany({ where }))).rejects.toThrow(
    /permission denied/,
  );
});

test("the auditor reads by day, person and deed, newest first", async () => {
  const nurse = await authorizedAs("service:record", "PETUGAS", world.tanjung);
  const auditor = await authorizedAs("audit:read", "AUDITOR", world.kabupaten);
  for (const action of ["service.recorded", "service.voided"] as const)
    await asActor(nurse, (tx) =>
      recordEvent(tx, nurse, action, { kind: "record", id: nurse.id }, { kind: "ANC" }),
    );

  const day = { from: "2020-01-01", to: "2099-12-31" } as const;
  const all = await listEvents(auditor, { ...day, subjectId: nurse.id });
  expect(all.events.map(({ action }) => action)).toEqual(["service.voided", "service.recorded"]);
  const voided = await listEvents(auditor, {
    ...day,
    actor: "ibu pet",
    action: "service.voided",
    subjectId: nurse.id,
  });
  expect(voided.total).toBe(1);
  const before = await listEvents(auditor, { from: "2020-01-01", to: "2020-01-02", subjectId: nurse.id });
  expect(before.events).toEqual([]);
});

import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readDayChoice } from "#lib/entry/read-day-choice";
import { readServiceForm } from "#lib/entry/read-form";
import { readWeighingRoster } from "#lib/entry/weighing-roster";
import { readToday } from "#lib/page/home/read-today";
import { readActs } from "#lib/page/person/read-acts";
import { readPersonFile } from "#lib/page/person/read-file";
import { readIdentity } from "#lib/page/registration/read-identity";
import { readAlike } from "#lib/page/search/read-alike";
import { readProvenGuest } from "#lib/person/find-guest";
import { findPerson } from "#lib/person/queries";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";

// Whoever opens a page with a name on it leaves a row, once an hour. Today is 12 November 2026.

let world: World;
let siti: TestPerson;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  siti = await createPerson({
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1998-03-04",
    home: world.kenanga,
    by: world.sri,
  });
  await createRecord({
    person: siti,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-10-01",
    data: { bb_kg: 52 },
    by: world.petugas,
  });
});

type Opening = {
  name: string;
  open: (actor: Actor) => Promise<unknown>;
  leaves: { action: string; of: () => string; details: object };
};

const file = { action: "person.opened", of: () => `person ${siti.id}`, details: {} };

const OPENINGS: Opening[] = [
  {
    name: "the file of a person",
    open: (actor) => readPersonFile(demand(actor, "person:read"), siti.id),
    leaves: file,
  },
  {
    name: "the form of a service",
    open: (actor) =>
      readServiceForm(demand(actor, "service:record"), { personId: siti.id, kind: "SKRINING_DEWASA" }),
    leaves: file,
  },
  {
    name: "the day of a late service",
    open: (actor) => readDayChoice(demand(actor, "service:record"), { personId: siti.id }),
    leaves: file,
  },
  {
    name: "what can be taken back of a person",
    open: (actor) => readActs(demand(actor, "person:register"), siti.id),
    leaves: file,
  },
  {
    name: "who somebody is, without a NIK",
    open: (actor) => readIdentity(demand(actor, "person:correct"), siti.id),
    leaves: file,
  },
  {
    name: "the mother of a child to be registered",
    open: (actor) => findPerson(demand(actor, "person:read"), siti.id),
    leaves: file,
  },
  {
    name: "a guest whom an earlier step proved",
    open: (actor) =>
      asActor(actor, (tx) => readProvenGuest(tx, demand(actor, "guest:record"), siti.id, "2026-11-12")),
    leaves: { action: "guest.found", of: file.of, details: { found: true } },
  },
  {
    name: "likely duplicates",
    open: (actor) =>
      readAlike(demand(actor, "person:merge"), { id: siti.id, name: "Siti Aminah", bornOn: "1998-03-04" }),
    leaves: { action: "names.listed", of: file.of, details: { list: "data ganda", total: 0 } },
  },
  {
    name: "the roster of a weighing",
    open: (actor) => readWeighingRoster(demand(actor, "service:record"), world.kenanga.code, "2026-11-12"),
    leaves: {
      action: "names.listed",
      of: () => `unit ${world.kenanga.id}`,
      details: { list: "timbang", on: "2026-11-12", total: 0 },
    },
  },
  {
    name: "what one recorded last, when nobody was served today",
    open: (actor) => readToday(demand(actor, "person:read")),
    leaves: {
      action: "names.listed",
      of: () => `names ${world.tanjungpandan.id}`,
      details: { list: "catatan sendiri", on: "2026-11-12", total: 1 },
    },
  },
];

/** Somebody who has opened nothing yet: rows of the same person stand once for all its pages. */
async function someone(): Promise<Actor> {
  const actor = await signedIn(world.petugas);
  return { ...actor, id: uuidv7(), name: "Perawat Lain" };
}

for (const { name, open, leaves } of OPENINGS)
  test(`${name} leaves one row an hour`, async () => {
    const own = name.startsWith("what one recorded");
    const actor = own ? await signedIn(world.petugas) : await someone();
    const row = { by: actor.name, action: leaves.action, of: leaves.of(), details: leaves.details };
    expect(await rowsOf(() => open(actor))).toEqual([row]);
    expect(await rowsOf(() => open(actor))).toEqual([]);
    const another = { ...actor, id: uuidv7() };
    if (!own) expect(await rowsOf(() => open(another))).toEqual([row]);
  });

for (const [minutes, rows] of [
  [59, 0],
  [61, 1],
] as const)
  test(`an opening ${minutes} minutes ago leaves ${rows} rows now`, async () => {
    const actor = await someone();
    const [subjectKind, subjectId, at] = ["person", siti.id, new Date(Date.now() - minutes * 60_000)];
    const { id: actorId, name: actorName, role: actorRole, unitName: actorUnit } = actor;
    await db().auditEvent.create({
      data: {
        ...{ id: uuidv7(), at, actorId, actorName, actorRole, actorUnit },
        ...{ action: "person.opened", subjectKind, subjectId, details: {} },
      },
    });
    expect(await rowsOf(() => readPersonFile(demand(actor, "person:read"), siti.id))).toHaveLength(rows);
  });

test("who is out of reach leaves no row, and no name", async () => {
  const neighbour = await signedIn(world.tetangga);
  expect(
    await rowsOf(async () => {
      expect(await readPersonFile(demand(neighbour, "person:read"), siti.id)).toBeNull();
    }),
  ).toEqual([]);
});

test("the roster of another day and of another posyandu are lists of their own", async () => {
  const nurse = demand(await someone(), "service:record");
  const opened = await rowsOf(async () => {
    await readWeighingRoster(nurse, world.kenanga.code, "2026-11-12");
    await readWeighingRoster(nurse, world.kenanga.code, "2026-11-05");
    await readWeighingRoster(nurse, world.melati.code, "2026-11-12");
  });
  expect(opened).toHaveLength(3);
});

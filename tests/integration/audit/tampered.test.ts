import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import { BEGINNING } from "#lib/audit/chain";
import { recordEvent } from "#lib/audit/record-event";
import { sealHeads, sealOf } from "#lib/audit/seals";
import { verifyAudit } from "#lib/audit/verify-audit";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";
import { CHAIN_WORK_HERE } from "#tests/support/chain-work";
import { freshDatabase, writePastTriggers } from "#tests/support/database";

// Whoever owns the database can do all of this. None of it stays unseen.

let sri: Actor;
let nurse: Actor;

beforeEach(async () => {
  await freshDatabase();
  const world = await createWorld();
  [sri, nurse] = [await signedIn(world.sri), await signedIn(world.petugas)];
  for (const actor of [sri, nurse]) for (let time = 1; time <= 5; time++) await record(actor, time);
});

const record = (actor: Actor, total: number) =>
  asActor(actor, (tx) =>
    recordEvent(tx, actor, "session.ended", { kind: "session", id: actor.sessionId }, { total }),
  );

/** As the owner, past the triggers. */
const tamper = (...statements: string[]) =>
  writePastTriggers(["audit_events", "audit_heads", "audit_seals"], statements);

const verify = (noted: Parameters<typeof verifyAudit>[2] = null) =>
  withOwnerConnection((client) => verifyAudit(client, CHAIN_WORK_HERE, noted));

const faults = async () =>
  (await verify()).faults.map(({ kind, number, chain }) => ({ kind, number, chain }));

const of = (actor: Actor, number?: number) =>
  `chain = '${actor.id}' ${number === undefined ? "" : `AND number = ${number}`}`;

const NEW_ROW = (number: number) => `INSERT INTO audit_events
  SELECT gen_random_uuid(), at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, details,
    subject_unit, chain, ${number}, mac FROM audit_events WHERE ${of(sri, 2)}`;

test("an audit that nobody has touched is sound, and says how much there is of it", async () => {
  const seal = await sealHeads();
  expect(await verify(seal)).toEqual({
    rows: 10,
    chains: 2,
    faults: [],
    sealFaults: [],
    before: expect.objectContaining({ rows: 0 }),
    newest: expect.objectContaining({ number: 1, mac: seal?.mac }),
  });
});

test("rows from before there were chains are sealed as they are", async () => {
  await tamper(NEW_ROW(6).replace("chain, 6, mac FROM", "NULL, NULL, NULL FROM"));
  await sealHeads();
  expect(await verify()).toMatchObject({ faults: [], sealFaults: [], before: { rows: 1 } });
});

describe("a row that was changed", () => {
  for (const [column, value] of [
    ["details", `'{"total": 99}'`],
    ["actor_name", "'Orang Lain'"],
    ["at", "at - interval '1 day'"],
    ["subject_id", "NULL"],
    ["subject_unit", "gen_random_uuid()"],
    ["action", "'names.listed'"],
  ] as const)
    test(`in its ${column}`, async () => {
      await tamper(`UPDATE audit_events SET ${column} = ${value} WHERE ${of(sri, 3)}`);
      expect(await faults()).toEqual([{ kind: "CHANGED", number: 3, chain: sri.id }]);
    });

  test("and moved into another account's chain", async () => {
    await tamper(`UPDATE audit_events SET chain = '${nurse.id}', number = 6 WHERE ${of(sri, 5)}`);
    expect(await faults()).toEqual(
      expect.arrayContaining([
        { kind: "CUT", number: 5, chain: sri.id },
        { kind: "INSERTED", number: 6, chain: nurse.id },
      ]),
    );
  });
});

test("a row that was removed, and two", async () => {
  await tamper(`DELETE FROM audit_events WHERE ${of(sri)} AND number IN (2, 4)`);
  expect(await faults()).toEqual([2, 4].map((number) => ({ kind: "REMOVED", number, chain: sri.id })));
});

test("a row that was removed, those behind it renumbered and the head brought down", async () => {
  await tamper(
    `DELETE FROM audit_events WHERE ${of(sri, 3)}`,
    `UPDATE audit_events SET number = number - 1 WHERE ${of(sri)} AND number > 3`,
    `UPDATE audit_heads SET number = 4 WHERE chain = '${sri.id}'`,
  );
  expect(await faults()).toEqual([{ kind: "REMOVED", number: 3, chain: sri.id }]);
});

test("a number that is a billion too high is told, and not every one that is missing before it", async () => {
  await tamper(`UPDATE audit_events SET number = 2147483647 WHERE ${of(sri, 4)}`);
  const found = await faults();
  expect(found[0]).toEqual({ kind: "REMOVED", number: 4, chain: sri.id });
  expect(found.length).toBeLessThan(20_000);
});

describe("a row that was put in", () => {
  test("at the end", async () => {
    await tamper(NEW_ROW(6));
    expect(await faults()).toEqual([{ kind: "INSERTED", number: 6, chain: sri.id }]);
  });

  test("in the middle, those behind it renumbered and the head raised", async () => {
    await tamper(
      `UPDATE audit_events SET number = number + 1000 WHERE ${of(sri)} AND number > 3`,
      `UPDATE audit_events SET number = number - 999 WHERE ${of(sri)} AND number > 1000`,
      NEW_ROW(4),
      `UPDATE audit_heads SET number = 6 WHERE chain = '${sri.id}'`,
    );
    expect(await faults()).toEqual([{ kind: "INSERTED", number: 4, chain: sri.id }]);
  });

  test("with a link that was reckoned without the key", async () => {
    await tamper(NEW_ROW(6).replace(", mac FROM", ", sha256('') FROM"));
    expect(await faults()).toEqual([{ kind: "INSERTED", number: 6, chain: sri.id }]);
  });

  test("among those from before there were chains", async () => {
    await sealHeads();
    await tamper(NEW_ROW(6).replace("chain, 6, mac FROM", "NULL, NULL, NULL FROM"));
    expect((await verify()).sealFaults).toMatchObject([
      { kind: "BEFORE", sealed: { rows: 0 }, found: { rows: 1 } },
    ]);
  });
});

describe("a tail that was cut", () => {
  const cut = [
    `DELETE FROM audit_events WHERE chain = 'SRI' AND number > 3`,
    `UPDATE audit_heads SET number = 3, mac = (SELECT mac FROM audit_events WHERE chain = 'SRI' AND number = 3) WHERE chain = 'SRI'`,
    "DELETE FROM audit_seals WHERE number > 1",
  ];
  const statements = (count: number) => cut.slice(0, count).map((text) => text.replaceAll("SRI", sri.id));
  const missing = () => [4, 5].map((number) => ({ kind: "CUT", number, chain: sri.id }));

  test("shows by the head", async () => {
    await tamper(...statements(1));
    expect(await faults()).toEqual(missing());
  });

  test("shows by the seal, when the head was put back", async () => {
    await sealHeads();
    await tamper(...statements(2));
    expect(await faults()).toEqual(missing());
  });

  test("shows by the seal that the log carried, when that is gone too", async () => {
    await tamper(...statements(2));
    await sealHeads();
    await record(sri, 6);
    const seal = await sealHeads();
    expect(seal?.number).toBe(2);
    await tamper(`DELETE FROM audit_events WHERE ${of(sri, 4)}`, ...statements(3).slice(1));
    expect(await faults()).toEqual([]);
    expect((await verify(seal)).sealFaults).toEqual([{ kind: "SEAL_CUT", number: 2 }]);
    await record(nurse, 6);
    await sealHeads();
    expect((await verify({ number: 2, mac: (seal?.mac ?? "").slice(0, 16) })).sealFaults).toEqual([
      { kind: "SEAL_OTHER", number: 2 },
    ]);
  });

  test("shows by the seal, though the clock of the database was set back before it was made", async () => {
    const content = JSON.stringify({ at: Date.now() + 3_600_000, rows: 0, heads: {} });
    const mac = sealOf(BEGINNING, 1, content);
    await db()
      .$executeRaw`INSERT INTO audit_seals (number, content, mac) VALUES (1, ${content}, decode(${mac}, 'hex'))`;
    await sealHeads();
    await tamper(...statements(2));
    expect(await faults()).toEqual(missing());
  });

  test("of a whole account shows by the seal", async () => {
    await sealHeads();
    await tamper(`DELETE FROM audit_events WHERE ${of(sri)}`, `DELETE FROM audit_heads WHERE ${of(sri)}`);
    expect(await faults()).toEqual([1, 2, 3, 4, 5].map((number) => ({ kind: "CUT", number, chain: sri.id })));
  });
});

test("a head and a seal that were changed", async () => {
  await sealHeads();
  await tamper(`UPDATE audit_heads SET mac = sha256('') WHERE ${of(sri)}`);
  expect(await faults()).toEqual([{ kind: "HEAD", number: 5, chain: sri.id }]);
  await tamper("UPDATE audit_seals SET content = replace(content, '10', '11')");
  expect((await verify()).sealFaults).toEqual([{ kind: "SEAL", number: 1 }]);
});

import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { readAuditPage } from "#lib/page/audit/read-audit-page";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createUnit } from "#prisma/factories/units";
import { createUser, signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let auditor: Authorized<"audit:read">;
let ani: TestPerson;

beforeAll(async () => {
  world = await createWorld();
  auditor = demand(await signedIn(world.auditor), "audit:read");
  ani = await createPerson({
    name: "Ani Rahasia",
    sex: "P",
    bornOn: "1996-02-03",
    home: world.kenanga,
    by: world.sri,
  });
  const sri = await signedIn(world.sri);
  await asActor(sri, async (tx) => {
    const moved = { since: "2026-11", from: world.kenanga.id, to: world.melati.id };
    await recordEvent(tx, sri, "person.moved", { kind: "person", id: ani.id }, moved);
  });
});

// The clock of the tests stands still, that of the database does not.
const EVER = { from: "2000-01-01", to: "2100-01-01" } as const;
const read = (more: object = {}) => readAuditPage(auditor, { ...EVER, ...more }, 1);

test("a move reads with units by name and the person by the end of the id", async () => {
  const { lines } = await read({ subjectId: ani.id });
  expect(lines).toMatchObject([
    {
      who: "Bidan Sri",
      where: "Petugas desa (pustu), Pustu Kampong Damai (contoh)",
      sentence: "mencatat pindah",
      subject: { words: `orang …${ani.id.slice(-8)}`, id: ani.id },
      details: [
        { label: "dari", text: "Posyandu Kenanga (contoh)" },
        { label: "ke", text: "Posyandu Melati (contoh)" },
        { label: "mulai", text: "November 2026" },
      ],
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Rahasia");
});

test("the filter narrows by who, what and about what", async () => {
  expect((await read({ actor: "sri" })).total).toBe(1);
  expect((await read({ action: "person.died" })).total).toBe(0);
  expect((await read({ subjectKind: "unit" })).total).toBe(0);
});

test("the unit of an account has its name, also in an event that was written with its code", async () => {
  const { id, code, name } = world.tanjungpandan;
  const sri = await signedIn(world.sri);
  await asActor(sri, async (tx) => {
    for (const unit of [id, code])
      await recordEvent(tx, sri, "account.created", { kind: "account", id: world.budi.id }, { unit });
  });
  const { lines } = await read({ action: "account.created" });
  expect(lines.map(({ details }) => details)).toEqual([
    [{ label: "unit", text: name }],
    [{ label: "unit", text: name }],
  ]);
});

test("two posyandu of one name are told apart, as what was done and as where it was done", async () => {
  const other = await createUnit({
    code: `${world.airSaga.code}.077`,
    kind: "POSYANDU",
    name: world.kenanga.name,
    parent: world.airSaga,
  });
  const kader = await signedIn(
    await createUser({ username: "kader.kembar", name: "Kader Kembar", role: "KADER", unit: other }),
  );
  await asActor(kader, (tx) =>
    recordEvent(
      tx,
      kader,
      "person.moved",
      { kind: "person", id: ani.id },
      { from: other.id, to: world.kenanga.id },
    ),
  );
  const [line] = (await read({ subjectId: ani.id })).lines;
  const told = (desa: { name: string }) => `${world.kenanga.name}, ${desa.name}`;
  expect(line?.where).toBe(`Kader posyandu, ${told(world.airSaga)}`);
  expect(line?.details).toMatchObject([
    { label: "dari", text: told(world.airSaga) },
    { label: "ke", text: told(world.kampongDamai) },
  ]);
});

import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { csvCell } from "#lib/exchange/csv";
import { AUDIT_FILE } from "#lib/page/audit/address";
import { readAuditFile } from "#lib/page/audit/audit-file";
import { readAuditFilter } from "#lib/page/audit/read-audit-filter";
import { readAuditAccounts, readAuditPage } from "#lib/page/audit/read-audit-page";
import { readPersonFile } from "#lib/page/person/read-file";
import { searchHits } from "#lib/page/search/search-hits";
import { movePerson } from "#lib/recording/move-person";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// "Who opened names of Kampong Damai last week?"

let world: World;
let auditor: Authorized<"audit:read">;
let sri: Actor;
let nurse: Actor;
let ani: TestPerson;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  auditor = demand(await signedIn(world.auditor), "audit:read");
  [sri, nurse] = [await signedIn(world.sri), await signedIn(world.petugas)];
  const person = (name: string, home: World["kenanga"]) =>
    createPerson({ name, sex: "P", bornOn: "1996-02-03", home, by: world.sri });
  ani = await person("Ani Rahasia", world.kenanga);
  const elsewhere = await person("Ina Rahasia", world.melati);
  await readPersonFile(demand(sri, "person:read"), ani.id);
  await readPersonFile(demand(nurse, "person:read"), ani.id);
  await readPersonFile(demand(nurse, "person:read"), elsewhere.id);
  await asActor(nurse, (tx) => searchHits(tx, demand(nurse, "person:read"), { text: "ani", page: 1 }));
});

const ask = async (more: Record<string, string> = {}) => {
  const asked = AUDIT_FILE.read({ dari: "1-1-2000", sampai: "12-11-2026", ...more });
  const { filter, ...rest } = await readAuditFilter(auditor, asked);
  // The clock of the tests stands still, that of the database does not.
  return { asked, ...rest, filter: filter && { ...filter, to: "2099-12-31" as const } };
};

const linesOf = async (more: Record<string, string>) => {
  const { filter } = await ask(more);
  if (!filter) throw new Error("nothing is asked");
  const { lines } = await readAuditPage(auditor, filter, 1);
  return lines.map(({ who, sentence, unit }) => `${who} ${sentence} ${unit}`);
};

const OPENED = (who: string, unit: { name: string }) => `${who} membuka halaman orang ${unit.name}`;

test("a posyandu, its desa and its puskesmas are asked after with all below them", async () => {
  const opened = { tindakan: "person.opened" };
  const [bidan, perawat] = [sri.name, nurse.name];
  const kenanga = [OPENED(perawat, world.kenanga), OPENED(bidan, world.kenanga)];
  expect(await linesOf({ ...opened, wilayah: world.kenanga.code })).toEqual(kenanga);
  expect((await linesOf({ ...opened, wilayah: world.tanjungpandan.code })).sort()).toEqual(
    [...kenanga, OPENED(perawat, world.melati)].sort(),
  );
  expect(await linesOf({ ...opened, wilayah: world.teratai.code })).toEqual([]);
});

test("a search of the whole puskesmas is told of a village when wider lists are asked for, and not before", async () => {
  const narrow = { tindakan: "names.listed", wilayah: world.kenanga.code };
  expect(await linesOf(narrow)).toEqual([]);
  expect(await linesOf({ ...narrow, luas: "ya" })).toEqual([
    `${nurse.name} membuka daftar nama ${world.tanjungpandan.name}`,
  ]);
});

test("who has moved is told where they lived when their page was opened", async () => {
  await asActor(sri, (tx) =>
    movePerson(tx, demand(sri, "person:move"), {
      person_id: ani.id,
      moved_on: "2026-11-05",
      to: world.melati.id,
    }),
  );
  expect(await linesOf({ tindakan: "person.opened", wilayah: world.kenanga.code })).toHaveLength(2);
});

test("a place that there is not is said, and nothing else is shown in its stead", async () => {
  const { filter, unitProblem } = await ask({ wilayah: "99.99" });
  expect(filter).toBeNull();
  expect(unitProblem).toContain("tidak dikenal");
});

test("a username is that account alone; other words are part of a name", async () => {
  const of = async (siapa: string) => new Set((await linesOf({ siapa })).map((line) => line.split(" me")[0]));
  expect(await of(sri.username)).toEqual(new Set([sri.name]));
  expect(await of(sri.name.slice(2, 6))).toEqual(new Set([sri.name]));
  expect(await linesOf({ siapa: "100%" })).toEqual([]);
  expect(await linesOf({ akun: nurse.id })).toHaveLength(3);
});

test("by account: how many lists, searches and pages of persons", async () => {
  const { filter } = await ask();
  if (!filter) throw new Error("nothing is asked");
  const accounts = await readAuditAccounts(auditor, filter);
  expect(accounts.find(({ actorId }) => actorId === nurse.id)).toMatchObject({
    who: `${nurse.name} (${nurse.username})`,
    lists: 0,
    searches: 1,
    files: 2,
    others: 0,
  });
});

test("the file has the rows of the page, no name of a person, and leaves a row of itself", async () => {
  const { asked, filter } = await ask({ wilayah: world.tanjungpandan.code, tindakan: "person.opened" });
  if (!filter) throw new Error("nothing is asked");
  const text = await new Response(await readAuditFile(auditor, asked, filter)).text();
  const rows: string[][] = parse(text, { bom: true });
  expect(rows.map((row) => row[5])).toEqual([
    "Wilayah",
    world.melati.name,
    world.kenanga.name,
    world.kenanga.name,
  ]);
  expect(rows[3]?.[4]).toBe(`…${ani.id.slice(-8)}`);
  expect(text).not.toContain("Rahasia");
  expect(await linesOf({ tindakan: "audit.exported" })).toEqual([`${auditor.name} mengunduh jejak audit `]);
});

test("many rows come in order, each once, over the seams of the batches", async () => {
  await asActor(sri, async (tx) => {
    for (let number = 0; number < 4_100; number++)
      await recordEvent(tx, sri, "session.ended", { kind: "session", id: sri.sessionId }, { total: number });
  });
  const { asked, filter } = await ask({ tindakan: "session.ended" });
  if (!filter) throw new Error("nothing is asked");
  const text = await new Response(await readAuditFile(auditor, asked, filter)).text();
  const rows: string[][] = parse(text, { bom: true });
  expect(rows).toHaveLength(4_101);
  expect(new Set(rows.map((row) => row[6])).size).toBe(4_101);
});

for (const [typed, cell] of [
  ["=HYPERLINK(1)", `"'=HYPERLINK(1)"`],
  ["+62", `"'+62"`],
  ["-1", `"'-1"`],
  ["@SUM(A1)", `"'@SUM(A1)"`],
  [" =1", `"' =1"`],
  ["\t=1", `"'\t=1"`],
  ["salah;=HYPERLINK(1)", `"salah;'=HYPERLINK(1)"`],
  ["salah, +62", `"salah,' +62"`],
  ["baris\n=1", `"baris\n'=1"`],
  [';"=1', `";'""=1"`],
  ["RT 03; 12-15 kg", '"RT 03; 12-15 kg"'],
  ['Posyandu "Melati", A', '"Posyandu ""Melati"", A"'],
  ["Bidan Sri", '"Bidan Sri"'],
] as const)
  test(`${JSON.stringify(typed)} is no formula`, () => {
    expect(csvCell(typed)).toBe(cell);
  });

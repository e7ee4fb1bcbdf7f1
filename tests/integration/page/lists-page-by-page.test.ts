import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { listAccounts } from "#lib/account/queries";
import { listEvents } from "#lib/audit/queries";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { readIndicator } from "#lib/page/indicator/read-indicator";
import { readNames } from "#lib/page/names/read-names";
import { listPeople } from "#lib/page/search/list-people";
import { searchHits } from "#lib/page/search/search-hits";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { createUnit } from "#prisma/factories/units";
import { createUser, signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Whatever is paged: the pages joined are the list, and nobody stands on two of them. Many have one name, one birth date
// or one moment in common, so that only a whole order keeps the pages apart.

const MANY = 115;

type Page = { keys: string[]; total: number };

let world: World;
let nurse: Authorized<"coverage:read">;
let children: string[];
let mothers: string[];

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  nurse = demand(await signedIn(world.petugas), "coverage:read");
  children = await people("Rahmadani", "2025-02-10");
  mothers = await people("Ibu", "1998-03-01");
  for (const id of mothers)
    await createPregnancy({ person: { id }, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
  await db().$transaction((tx) => recount(tx, [...children, ...mothers]));
}, 120_000);

async function people(name: string, bornOn: "2025-02-10" | "1998-03-01"): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < MANY; number++) {
    const home = number % 2 ? world.kenanga : world.melati;
    const about = { name: `${name} ${number % 3}`, sex: "P", bornOn, home, by: world.sri } as const;
    ids.push((await createPerson(about)).id);
  }
  return ids;
}

/** One page after the other, until as many were read as there are. */
async function pagesOf(read: (page: number) => Promise<Page>): Promise<Page[]> {
  const pages: Page[] = [];
  for (let joined = 0, number = 1; number <= 20; number++) {
    const page = await read(number);
    pages.push(page);
    joined += page.keys.length;
    if (joined >= page.total) break;
  }
  return pages;
}

async function expectWhole(read: (page: number) => Promise<Page>, whole?: readonly string[]) {
  const pages = await pagesOf(read);
  const joined = pages.flatMap(({ keys }) => keys);
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(new Set(joined).size).toBe(joined.length);
  expect(joined.length).toBe(pages[0]?.total);
  if (whole) expect(joined.toSorted()).toEqual(whole.toSorted());
}

const namesOf = (code: string) => async (page: number) => {
  const query = { bulan: "2026-11", daftar: "belum", hal: String(page), wilayah: world.tanjungpandan.code };
  const names = await readNames(nurse, code, query);
  if (!names?.counted || !names.names) throw new Error(`No names of ${code}`);
  const { groups, total } = names.names;
  return { keys: groups.flatMap(({ lines }) => lines.map(({ key }) => key)), total };
};

test("names behind a number, by posyandu", async () => {
  await expectWhole(namesOf("GIZ01"));
});

test("names behind a number, by what a pregnancy lacks", async () => {
  await expectWhole(namesOf("KIA03"));
});

test.each([
  ["balita", () => children],
  ["bumil", () => mothers],
] as const)("the list of %s", async (list, whole) => {
  const reader = demand(await signedIn(world.petugas), "name:list");
  await expectWhole(async (page) => {
    const found = await listPeople(reader, list, page);
    return { keys: found?.hits.map(({ id }) => id) ?? [], total: found?.total ?? 0 };
  }, whole());
});

test.each(["rahmadani", "rahmadni"])("who is found by '%s'", async (text) => {
  const reader = demand(await signedIn(world.petugas), "person:read");
  await expectWhole(async (page) => {
    const { hits, total } = await asActor(reader, (tx) => searchHits(tx, reader, { text, page }));
    return { keys: hits.map(({ id }) => id), total };
  });
});

test("accounts", async () => {
  for (let number = 0; number < MANY; number++)
    await createUser({ username: `kader.${number}`, name: "Kader", role: "KADER", unit: world.kenanga });
  const admin = demand(await signedIn(world.admin), "account:manage");
  await expectWhole(async (page) => {
    const { accounts, total } = await listAccounts(admin, { text: "kader" }, page);
    return { keys: accounts.map(({ id }) => id), total };
  });
});

test("the audit, of one moment too", async () => {
  const auditor = demand(await signedIn(world.auditor), "audit:read");
  await asActor(nurse, async (tx) => {
    for (let number = 0; number < MANY; number++)
      await recordEvent(tx, nurse, "names.listed", { kind: "names", id: world.airSaga.id });
  });
  const filter = { from: "2020-01-01", to: "2099-12-31", subjectId: world.airSaga.id } as const;
  await expectWhole(async (page) => {
    const { events, total } = await listEvents(auditor, filter, page);
    return { keys: events.map(({ id }) => String(id)), total };
  });
});

test("the units beneath an indicator", async () => {
  for (let number = 10; number < 10 + MANY; number++)
    await createUnit({
      code: `${world.kampongDamai.code}.${number}`,
      kind: "POSYANDU",
      name: `Posyandu ${number} (contoh)`,
      parent: world.kampongDamai,
    });
  const query = { bulan: "2026-10", wilayah: world.kampongDamai.code };
  await expectWhole(async (page) => {
    const view = (await readIndicator(nurse, "KIA03", { ...query, hal: String(page) }))?.content?.view;
    return { keys: view?.lines.map(({ key }) => key) ?? [], total: view?.paging.total ?? 0 };
  });
});

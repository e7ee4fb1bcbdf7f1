import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { answerOf } from "#lib/exchange/answer";
import { COVERAGE } from "#lib/exchange/endpoints/coverage";
import { FACTS_TOLD } from "#lib/exchange/endpoints/facts";
import { INDICATORS } from "#lib/exchange/endpoints/indicators";
import { SASARAN_SET } from "#lib/exchange/endpoints/sasaran";
import { TALLIES } from "#lib/exchange/endpoints/tallies";
import { UNIT_LIST } from "#lib/exchange/endpoints/units";
import { readCoverage } from "#lib/exchange/read-coverage";
import { readFactsAnswer } from "#lib/exchange/read-facts";
import { readIndicatorsAnswer } from "#lib/exchange/read-indicators";
import { readSasaranAnswer } from "#lib/exchange/read-sasaran";
import { readTalliesAnswer } from "#lib/exchange/read-tallies";
import { readUnitsAnswer } from "#lib/exchange/read-units";
import { findKey, type KeyReader } from "#lib/key/find-key";
import { USES_A_MINUTE } from "#lib/key/limits";
import { makeKey, revokeKey } from "#lib/key/make-key";
import { KeyInput } from "#lib/key/schema";
import { SCOPES } from "#lib/key/scopes";
import { hashOf, newSecret } from "#lib/key/secret";
import { readKeys } from "#lib/page/key/read-keys";
import { readOverview } from "#lib/page/overview/read-overview";
import { signedIn } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";
import { rowsOf } from "#tests/support/audit-rows";

let world: World;
let admin: Actor;
let made = 0;

beforeAll(async () => {
  world = await tellStory();
  admin = await signedIn(world.admin);
  const open = { unitId: world.kenanga.id, fact: "HARI_BUKA", source: "UNIT", period: "2026-10" } as const;
  const elders = {
    fact: "LANSIA_TANPA_NAMA",
    source: "KLINIK",
    period: "2026-10",
    valueL: 4,
    valueP: 5,
  } as const;
  for (const fact of [
    { ...open, value: 2, version: 1 },
    { ...open, value: 3, version: 2 },
    { ...elders, unitId: world.kampongDamai.id, value: 9, version: 1 },
  ])
    await db().unitFact.create({ data: { id: uuidv7(), recordedById: world.budi.id, ...fact } });
});

type Unit = { id: string };
type TallyLine = { code: string; mask: string; sex: string | null; counts: number[] };

/** A new key of that unit: its secret. */
async function keyOf(unit: Unit, scopes: readonly string[] = SCOPES, name = `Kunci uji ${++made}`) {
  const input = KeyInput.parse({ name, unit_id: unit.id, scopes: [...scopes], days: "30" });
  const key = await asActor(admin, (tx) => makeKey(tx, demand(admin, "key:manage"), input));
  return key.secret;
}

const idOf = async (secret: string) =>
  (await db().apiKey.findUniqueOrThrow({ where: { hash: hashOf(secret) } })).id;

const revoke = async (secret: string) => {
  const id = await idOf(secret);
  return asActor(admin, (tx) => revokeKey(tx, demand(admin, "key:manage"), { id }));
};

/** All that an answer says but when it was read. */
const withoutTime = (text: string) => text.replace(/"asOf":"[^"]+"/, "");

/** A request as a program sends it. */
function sent(secret: string, query = "", more: Record<string, string> = {}) {
  return {
    query: new URLSearchParams(query),
    headers: new Headers({ authorization: `Bearer ${secret}`, ...more }),
  };
}

const coverage = (secret: string, query: string, more?: Record<string, string>) =>
  answerOf(COVERAGE, readCoverage, sent(secret, `indicator=KIA01&month=2026-10&${query}`, more));
const units = (secret: string, query = "") => answerOf(UNIT_LIST, readUnitsAnswer, sent(secret, query));
const tallies = (secret: string, query: string, more?: Record<string, string>) =>
  answerOf(TALLIES, readTalliesAnswer, sent(secret, query, more));

const told = async (answer: Response) => [answer.status, (await answer.json()).pesan] as const;

describe("making and revoking", () => {
  test("of the secret only its hash is kept, and both leave their audit rows without it", async () => {
    let secret = "";
    const rows = await rowsOf(async () => {
      secret = await keyOf(world.tanjungpandan, ["coverage", "units"], "Power BI seksi data");
      await revoke(secret);
      await revoke(secret);
    });
    const of = `key ${await idOf(secret)}`;
    const unit = world.tanjungpandan.id;
    expect(rows).toEqual([
      {
        by: "Admin",
        action: "key.made",
        of,
        details: {
          name: "Power BI seksi data",
          unit,
          scopes: ["coverage", "units"],
          until: expect.any(String),
        },
      },
      { by: "Admin", action: "key.revoked", of, details: { name: "Power BI seksi data", unit } },
    ]);
    const [stored] = await db().$queryRaw<
      object[]
    >`SELECT * FROM api_keys WHERE name = 'Power BI seksi data'`;
    expect(JSON.stringify([stored, rows])).not.toContain(secret.slice(12));
  });

  test("two that live have not the same name, and no posyandu has one", async () => {
    const first = await keyOf(world.kabupaten, ["units"], "Laporan bulanan");
    await expect(keyOf(world.kabupaten, ["units"], "laporan Bulanan")).rejects.toMatchObject({
      code: "P2002",
    });
    await revoke(first);
    await expect(keyOf(world.kabupaten, ["units"], "Laporan bulanan")).resolves.toMatch(/^denyut_/);
    await expect(keyOf(world.kenanga)).rejects.toMatchObject({ code: "KEY_UNIT" });
  });

  test("PostgreSQL itself changes no scope, lives no longer than a year, and brings none back", async () => {
    const id = await idOf(await keyOf(world.kabupaten));
    const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow();
    await refused(db().apiKey.update({ where: { id }, data: { unitId: world.kenanga.id } }));
    await refused(db().apiKey.delete({ where: { id } }));
    await refused(db().apiKey.update({ where: { id }, data: { expiresAt: new Date("2099-01-01") } }));
    await db().apiKey.update({ where: { id }, data: { revokedAt: new Date(), revokedById: world.admin.id } });
    await refused(db().apiKey.update({ where: { id }, data: { revokedAt: null, revokedById: null } }));
  });
});

describe("who asks", () => {
  test("an unknown, a revoked and an ended key are told apart from each other, with 401", async () => {
    const secret = await keyOf(world.kabupaten);
    expect((await coverage(secret, "")).status).toBe(200);
    await revoke(secret);
    expect(await told(await coverage(secret, ""))).toEqual([401, expect.stringContaining("dicabut")]);

    const ended = newSecret();
    await db().apiKey.create({
      data: {
        name: "Sudah habis",
        hash: hashOf(ended),
        beginning: "denyut_xxxx",
        unitId: world.kabupaten.id,
        scopes: [...SCOPES],
        madeAt: new Date("2026-01-01T00:00:00Z"),
        expiresAt: new Date("2026-02-01T00:00:00Z"),
        madeById: world.admin.id,
      },
    });
    expect(await told(await coverage(ended, ""))).toEqual([401, expect.stringContaining("habis")]);
    const unknown = await coverage(newSecret(), "");
    expect(unknown.headers.get("www-authenticate")).toContain("Bearer");
    expect(await told(unknown)).toEqual([401, expect.stringContaining("tidak dikenal")]);
    const basic = { query: [], headers: new Headers({ authorization: "Basic YTpi" }) };
    expect((await answerOf(UNIT_LIST, readUnitsAnswer, basic)).status).toBe(401);
  });

  test("a key reads what it is for, and nothing else", async () => {
    const secret = await keyOf(world.kabupaten, ["units"]);
    expect((await units(secret)).status).toBe(200);
    expect(await told(await coverage(secret, ""))).toEqual([
      403,
      expect.stringContaining("Cakupan indikator"),
    ]);
  });

  test("its reach is its unit and what lies below it; missing and forbidden look alike", async () => {
    const whole = await keyOf(world.kabupaten);
    const puskesmas = await keyOf(world.tanjungpandan);
    const desa = await keyOf(world.kampongDamai);
    const places = [world.kabupaten, world.tanjungpandan, world.kampongDamai, world.kenanga, world.airSaga];
    const statuses = async (secret: string) => {
      const all = [...places.map(({ code }) => code), "19.99"];
      const answers = [];
      for (const area of all) answers.push((await coverage(secret, `area=${area}`)).status);
      return answers;
    };
    expect(await statuses(whole)).toEqual([200, 200, 200, 200, 200, 404]);
    expect(await statuses(puskesmas)).toEqual([404, 200, 200, 200, 404, 404]);
    expect(await statuses(desa)).toEqual([404, 404, 200, 200, 404, 404]);
    const sentences = new Set<unknown>();
    for (const area of [world.airSaga.code, "19.99"])
      sentences.add((await told(await coverage(desa, `area=${area}`)))[1]);
    expect(sentences.size).toBe(1);

    const codes = async (secret: string) =>
      ((await (await units(secret, "kind=DESA,PUSKESMAS")).json()).rows as { code: string }[]).map(
        ({ code }) => code,
      );
    expect(await codes(whole)).toHaveLength(5);
    expect(await codes(puskesmas)).toEqual([
      world.kampongDamai.code,
      world.juruSeberang.code,
      world.tanjungpandan.code,
    ]);
    expect(await codes(desa)).toEqual([world.kampongDamai.code]);
    expect((await coverage(puskesmas, "level=desa")).status).toBe(200);
    expect((await coverage(desa, "level=puskesmas")).status).toBe(404);
  });

  test("PostgreSQL shows a key no person, no restricted count, no audit and no hash", async () => {
    const key = (await findKey(await keyOf(world.kabupaten))) as KeyReader;
    const rowsIn = (table: string) =>
      asActor(key, (tx) => tx.$queryRawUnsafe<object[]>(`SELECT 1 FROM ${table} LIMIT 5`));
    await db()
      .$executeRaw`INSERT INTO restricted_tallies (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)
      VALUES (2026, ${world.kampongDamai.id}::uuid, 900, 'P', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`;
    expect(await rowsIn("tallies")).toHaveLength(5);
    for (const table of ["persons", "service_records", "restricted_tallies", "audit_events", "api_keys"])
      expect(await rowsIn(table), table).toEqual([]);
    await expect(asActor(admin, (tx) => tx.$queryRaw`SELECT hash FROM api_keys`)).rejects.toThrow();
  });

  test("the last use is written at most once a minute", async () => {
    const secret = await keyOf(world.kabupaten);
    const id = await idOf(secret);
    const used = async () => (await db().apiKey.findUniqueOrThrow({ where: { id } })).lastUsedAt;
    expect(await used()).toBeNull();
    await units(secret);
    const first = await used();
    await units(secret);
    expect(await used()).toEqual(first);
    const before = new Date(Date.now() - 61_000);
    await db().apiKey.update({ where: { id }, data: { lastUsedAt: before } });
    await units(secret);
    expect((await used())?.getTime()).toBeGreaterThan(before.getTime() + 30_000);
    const page = await readKeys(demand(admin, "key:manage"));
    expect(page.lines.find((line) => line.id === id)?.lastUsed).not.toBe("belum pernah");
  });

  test("too many in a minute are told how long to wait, each key by itself", async () => {
    const secret = await keyOf(world.kabupaten);
    expect((await units(secret)).status).toBe(200);
    // As if it had been asked so often; the one that reaches the limit is still answered.
    const counter = { key: { contains: await idOf(secret) } };
    await db().rateLimiterFlexible.updateMany({ where: counter, data: { points: USES_A_MINUTE - 1 } });
    expect((await units(secret)).status).toBe(200);
    const answer = await units(secret);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await units(await keyOf(world.kabupaten))).status).toBe(200);
  });
});

describe("what is answered", () => {
  let secret: string;
  beforeAll(async () => {
    secret = await keyOf(world.kabupaten);
  });

  test("every real answer is one of its schema, with nothing beside it", async () => {
    const parts = [
      [COVERAGE, await coverage(secret, "level=posyandu")],
      [COVERAGE, await coverage(secret, "level=desa&sasaran=riil")],
      [TALLIES, await tallies(secret, "level=desa")],
      [TALLIES, await tallies(secret, "level=desa&sex=P")],
      [UNIT_LIST, await units(secret, "size=3")],
      [INDICATORS, await answerOf(INDICATORS, readIndicatorsAnswer, sent(secret))],
      [SASARAN_SET, await answerOf(SASARAN_SET, readSasaranAnswer, sent(secret))],
      [FACTS_TOLD, await answerOf(FACTS_TOLD, readFactsAnswer, sent(secret))],
    ] as const;
    for (const [endpoint, answer] of parts) {
      const body = await answer.json();
      expect(answer.status, endpoint.path).toBe(200);
      expect(endpoint.answer.parse(body), endpoint.path).toEqual(body);
      expect(body.rows.length, endpoint.path).toBeGreaterThan(0);
      expect(JSON.stringify(body)).not.toMatch(/Ani|Beti|Pak Budi/);
    }
  });

  test("it is the page's number, in coverage, tallies and sasaran alike", async () => {
    const body = await (await coverage(secret, "level=desa")).json();
    const page = await readOverview(demand(await signedIn(world.budi), "coverage:read"), {
      bulan: "2026-10",
    });
    expect(JSON.stringify(page)).toContain(`${body.total.reached} / ${body.total.outOf}`);

    const k1 = (await (await tallies(secret, "level=desa&mask=K1&month=2026-10")).json()).rows;
    const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
    expect(k1.map((row: { code: string; counts: number[] }) => [row.code, sum(row.counts)])).toEqual(
      body.rows.map((row: { code: string; reached: number }) => [row.code, row.reached]),
    );
    const [total] = (await (await tallies(secret, "mask=K1&month=2026-10")).json()).rows;
    expect(sum(total.counts)).toBe(body.total.reached);

    const query = "group=BUMIL&month=2026-10";
    const sasaran = await (await answerOf(SASARAN_SET, readSasaranAnswer, sent(secret, query))).json();
    expect(sasaran.rows.map(({ people }: { people: number }) => people)).toEqual(
      body.rows.map(({ outOf }: { outOf: number }) => outOf),
    );
    expect(sasaran.version).toEqual(body.version);
  });

  test("by sex each count is told in two lines whose sum it is, as JSON and as CSV", async () => {
    const read = async (query: string) => (await (await tallies(secret, query)).json()).rows as TallyLine[];
    const whole = await read("level=desa&mask=K1,BALITA_S,DILAYANI_2&month=2026-10");
    const parts = await read("level=desa&mask=K1,BALITA_S,DILAYANI_2&month=2026-10&sex=L,P");
    expect(whole.map(({ sex }) => sex)).toEqual(whole.map(() => null));
    expect(parts).toHaveLength(2 * whole.length);
    for (const [index, { code, mask, counts }] of whole.entries()) {
      const [l, p] = parts.slice(2 * index, 2 * index + 2);
      expect([l, p].map((one) => [one?.code, one?.mask, one?.sex])).toEqual([
        [code, mask, "L"],
        [code, mask, "P"],
      ]);
      expect(counts.map((_, month) => (l?.counts[month] ?? 0) + (p?.counts[month] ?? 0))).toEqual(counts);
    }
    expect(parts.filter(({ sex, counts }) => sex === "P" && counts.some((count) => count > 0))).not.toEqual(
      [],
    );
    expect(await read("level=desa&mask=K1,BALITA_S,DILAYANI_2&month=2026-10&sex=P")).toEqual(
      parts.filter(({ sex }) => sex === "P"),
    );
    const csv = await (await tallies(secret, "mask=K1&month=2026-02&sex=L,P&format=csv")).text();
    expect(csv).toContain('"hitungan","jenis kelamin","2026-01"');
    expect((await tallies(secret, "sex=X")).status).toBe(400);
  });

  test("facts are told as they stand last, and say whether they add", async () => {
    const read = async (query: string) =>
      (await (await answerOf(FACTS_TOLD, readFactsAnswer, sent(secret, query))).json()).rows;
    expect(await read("fact=HARI_BUKA")).toEqual([
      {
        ...{ code: world.kenanga.code, name: "Posyandu Kenanga (contoh)", fact: "HARI_BUKA" },
        ...{
          period: "2026-10",
          month: "2026-10",
          source: "UNIT",
          value: 3,
          l: null,
          p: null,
          version: 2,
          adds: true,
        },
      },
    ]);
    expect(await read("fact=HARI_BUKA&month=2026-09")).toEqual([]);
    expect(await read("fact=LANSIA_TANPA_NAMA")).toMatchObject([
      { source: "KLINIK", value: 9, l: 4, p: 5, adds: false },
    ]);
  });

  test("pages hold every row once, and lead to each other", async () => {
    const all = (await (await tallies(secret, "level=desa&size=5000")).json()).rows;
    const found: unknown[] = [];
    let next: string | null = "/api/v1/tallies?level=desa&size=50";
    while (next) {
      const body = await (await tallies(secret, next.split("?")[1] ?? "")).json();
      found.push(...body.rows);
      next = body.pages.next;
    }
    expect(found).toEqual(all);
  });

  test("what is known already is not sent again, and another number has another tag", async () => {
    const first = await coverage(secret, "level=desa");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/".+"$/);
    const again = await coverage(secret, "level=desa", { "if-none-match": `"x", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    for (const other of ["level=desa&sasaran=riil", "", "level=desa&format=csv"])
      expect((await coverage(secret, other, { "if-none-match": etag })).status, other).toBe(200);
    await db()
      .$executeRaw`UPDATE tallies SET m10 = m10 + 1 WHERE unit_id = ${world.kampongDamai.id}::uuid AND slot = 0 AND year = 2026`;
    expect((await coverage(secret, "level=desa", { "if-none-match": etag })).status).toBe(200);
    await db()
      .$executeRaw`UPDATE tallies SET m10 = m10 - 1 WHERE unit_id = ${world.kampongDamai.id}::uuid AND slot = 0 AND year = 2026`;
  });

  test("of tallies the same is true, by sex and not, however often they are asked", async () => {
    const change = (by: number) =>
      db()
        .$executeRaw`UPDATE tallies SET m10 = m10 + ${by}::int WHERE unit_id = ${world.kampongDamai.id}::uuid AND slot = 0 AND year = 2026 AND sex = 'P'`;
    for (const query of ["level=desa", "level=desa&sex=L,P", "level=desa&mask=K1&format=csv"]) {
      const first = await tallies(secret, query);
      const [etag, body] = [first.headers.get("etag") ?? "", await first.text()];
      const known = { "if-none-match": etag };
      expect((await tallies(secret, query, known)).status, query).toBe(304);
      expect(withoutTime(await (await tallies(secret, query)).text()), query).toBe(withoutTime(body));
      await change(1);
      const other = await tallies(secret, query, known);
      expect(other.status, query).toBe(200);
      expect(withoutTime(await other.text()), query).not.toBe(withoutTime(body));
      await change(-1);
      expect((await tallies(secret, query, known)).status, query).toBe(304);
    }
  });

  test("as CSV where it is asked for, by the address or by the program", async () => {
    const byAddress = await coverage(secret, "level=desa&format=csv");
    const byHeader = await coverage(secret, "level=desa", { accept: "text/csv, */*" });
    const text = await byAddress.text();
    expect(byAddress.headers.get("content-type")).toContain("text/csv");
    expect(await byHeader.text()).toBe(text);
    expect(text.split("\r\n")).toHaveLength(5);
    expect(text).toContain('"Kampong Damai","KIA01","2026-01","2026-10","proyeksi",4,,10,');
    const plain = await coverage(secret, "level=desa&format=json", { accept: "text/csv" });
    expect(plain.headers.get("content-type")).toContain("application/json");
  });

  test("an address that cannot be read, a month to come and a year that is not open are said in a sentence", async () => {
    const bad = await tallies(secret, "mask=K9");
    expect([bad.status, await bad.json()]).toEqual([
      400,
      { parameter: "mask", pesan: expect.stringContaining('Hitungan "K9" tidak ada') },
    ]);
    expect((await tallies(secret, "month=2026-12")).status).toBe(400);
    expect(await told(await tallies(secret, "month=2024-12"))).toEqual([404, "Tahun 2024 belum dibuka."]);
  });
});

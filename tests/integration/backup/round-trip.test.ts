import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { framed } from "#lib/backup/frames";
import { newHead } from "#lib/backup/head";
import { written } from "#lib/backup/parts";
import { checkBackup } from "#lib/backup/read-backup";
import { begin } from "#lib/backup/snapshot";
import { backUp, bringBack } from "#lib/cli/backup";
import { db } from "#lib/db/client";
import { execute } from "#lib/db/execute";
import { Halt } from "#lib/db/halt";
import { readHealth } from "#lib/db/health";
import { demandNikKey } from "#lib/db/nik-key";
import { markRestoring } from "#lib/db/restore-mark";
import { seal } from "#lib/db/sealing";
import { env } from "#lib/env";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { migrateDatabase } from "#lib/postgres/migrate";
import { databaseUrl } from "#lib/postgres/temporary-database";
import { KEPT, loadKept } from "#tests/support/kept-database";
import { runCommandLine, type Said } from "#tests/support/run-command";
import { startTestServer, stopTestServer, type TestServer } from "#tests/support/server";

// What an office would do on the day it lost its server: another cluster, an empty database, the file and the keys.

const KEY = vi.hoisted(() => {
  const key = Buffer.alloc(32, 9).toString("base64");
  vi.resetModules(); // what is imported here is to read it
  vi.stubEnv("DENYUT_BACKUP_KEY", key);
  return key;
});
const OTHER_KEY = Buffer.alloc(32, 8).toString("base64");

/** With what it said, which a failure then shows. */
const WORKED = { code: 0, said: expect.any(String) };

let elsewhere: TestServer;
let folder: string;
let databases = 0;

beforeAll(async () => {
  elsewhere = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), "denyut-cadangan-"));
});

afterAll(async () => {
  await stopTestServer(elsewhere);
  await rm(folder, { recursive: true });
});

/** On the other cluster, with nothing in it. */
async function emptyDatabase(): Promise<string> {
  const name = `denyut_pulih_${++databases}`;
  await execute(elsewhere.server.url, `CREATE DATABASE ${name}`);
  return databaseUrl(elsewhere.server.url, name);
}

function command(
  verb: "backup" | "restore",
  url: string,
  name: string,
  more = {},
  options: string[] = [],
): Promise<Said> {
  const words = ["lib/cli/db.ts", verb, join(folder, name), "--data", join(folder, "data"), ...options];
  return runCommandLine(words, { DATABASE_URL: url, DENYUT_BACKUP_KEY: KEY, ...more });
}

/** The sentence with which a command would end, without a process of its own. */
function refusal(work: Promise<void>): Promise<string> {
  return work.then(
    () => "dikerjakan",
    (error: unknown) => (error instanceof Halt ? error.message : Promise.reject(error)),
  );
}

const backUpHere = (url: string, name: string) => refusal(backUp(url, join(folder, name)));
const restoreHere = (url: string, name: string) => refusal(bringBack(url, join(folder, name), false));

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What a restore and a backup write themselves. */
const OWN_ROWS: Record<string, string> = {
  audit_events: "WHERE action NOT LIKE 'backup.%'",
  audit_heads: "WHERE chain <> '00000000-0000-0000-0000-000000000000'",
  backups: "WHERE false",
};

/** Every table, row by row; when a session ended is the restore's own doing. */
async function contents(url: string): Promise<Record<string, string[]>> {
  const tables = await ask<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname <> '_prisma_migrations' ORDER BY 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await ask<{ row: string }>(
      url,
      `SELECT (to_jsonb(t) - CASE WHEN '${name}' = 'sessions' THEN 'ended_at' ELSE '' END)::text AS row
       FROM "${name}" t ${OWN_ROWS[name] ?? ""} ORDER BY 1`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

async function schemaOf(url: string): Promise<string[]> {
  const rows = await ask<{ line: string }>(
    url,
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated AS line
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT relname || ' ' || relrowsecurity || ' ' || coalesce(relacl::text, '') FROM pg_class
       WHERE relkind IN ('r', 'S') AND relnamespace = 'public'::regnamespace
     UNION ALL SELECT tablename || ' ' || policyname || ' ' || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
     ORDER BY 1`,
  );
  // The roles bear the name of their database.
  const name = new URL(url).pathname.slice(1);
  return rows.map(({ line }) => line.replaceAll(`${name}_`, "")).sort();
}

/** That build's key is gone: its NIKs are sealed again with the key of these tests. */
async function sealAgain(url: string): Promise<void> {
  await execute(
    url,
    `UPDATE persons SET nik_cipher = '${seal("1902014101900001")}' WHERE nik_cipher IS NOT NULL`,
  );
  const [checks] = await ask<{ present: boolean }>(
    url,
    "SELECT to_regclass('key_checks') IS NOT NULL AS present",
  );
  if (checks?.present) await execute(url, "DELETE FROM key_checks");
}

/** A small district of the build before, brought to this one, with somebody signed in. */
async function district(kept: (typeof KEPT)[keyof typeof KEPT], migrated: boolean): Promise<string> {
  const url = env().DATABASE_URL;
  await db().$disconnect();
  await execute(url, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await loadKept(url, kept);
  await sealAgain(url);
  if (!migrated) return url;
  await migrateDatabase(url);
  await demandNikKey(url);
  await bringYearsUpToDate("2026-11-12");
  await execute(url, "INSERT INTO sessions (id, user_id) SELECT gen_random_uuid(), id FROM users LIMIT 3");
  return url;
}

describe("a backup of this build", () => {
  let source: string;
  let restored: string;
  let before: Awaited<ReturnType<typeof contents>>;
  let made: Said;
  let back: Said;

  beforeAll(async () => {
    source = await district(KEPT.second, true);
    before = await contents(source);
    made = await command("backup", source, "kini.denyut");
    restored = await emptyDatabase();
    back = await command("restore", restored, "kini.denyut");
  }, 180_000);

  test("is made and restored by two commands, which say how much there was", () => {
    expect(made).toEqual(WORKED);
    expect(made.said).toContain("504 orang");
    expect(made.said).toContain("Disandi dengan DENYUT_BACKUP_KEY");
    expect(back).toEqual(WORKED);
    expect(back.said).toContain("504 orang");
    expect(back.said).toContain("Setiap angka sama dengan hitungan ulang.");
    expect(back.said).toContain("Satu NIK dibuka: terbaca.");
  });

  test("every table is equal, row by row", async () => {
    const after = await contents(restored);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(before.persons?.length).toBe(504);
    for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows);
  });

  test("constraints, triggers, indexes, policies and grants stand as before", async () => {
    expect(await schemaOf(restored)).toEqual(await schemaOf(source));
  });

  test("nobody is signed in, and the server may start", async () => {
    expect(await ask(restored, "SELECT id FROM sessions WHERE ended_at IS NULL")).toEqual([]);
    expect(await readHealth(restored)).toEqual({ ready: true, sentence: "Siap." });
  });

  test("it is told to the admin's page and to the audit", async () => {
    const [row] = await ask(source, "SELECT people, sealed, bytes::int AS bytes FROM backups");
    const { size } = await stat(join(folder, "kini.denyut"));
    expect(row).toEqual({ people: 504, sealed: true, bytes: size });
    const acts = "SELECT action, actor_name FROM audit_events WHERE action LIKE 'backup.%'";
    expect(await ask(source, acts)).toEqual([{ action: "backup.made", actor_name: "Denyut" }]);
    expect(await ask(restored, acts)).toEqual([{ action: "backup.restored", actor_name: "Denyut" }]);
  });

  test("no name stands in it to be read, and its owner alone may open it", async () => {
    const [person] = await ask<{ name: string }>(source, "SELECT name FROM persons LIMIT 1");
    expect((await readFile(join(folder, "kini.denyut"))).includes(person?.name ?? "")).toBe(false);
    expect((await stat(join(folder, "kini.denyut"))).mode & 0o777).toBe(0o600);
  });

  test("it overwrites nothing", async () => {
    expect(await backUpHere(source, "kini.denyut")).toContain("sudah ada");
  });

  test("of two into one file at once, one is whole and the other is refused", async () => {
    const both = await Promise.all([1, 2].map(() => command("backup", source, "serentak.denyut")));
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(
      (await checkBackup(join(folder, "serentak.denyut"), Buffer.from(KEY, "base64"))).rows,
    ).toBeGreaterThan(504);
    expect((await readdir(folder)).filter((name) => name.endsWith(".sebagian"))).toEqual([]);
  });

  test("nobody changes or empties a table while it is made, and people go on working", async () => {
    const told = (sql: string) =>
      execute(source, sql).then(
        () => "dikerjakan",
        (error: Error) => error.message,
      );
    const client = new pg.Client({ connectionString: source });
    await client.connect();
    await begin(client);
    expect(await told("BEGIN; LOCK TABLE years IN ACCESS EXCLUSIVE MODE NOWAIT; COMMIT")).toContain("lock");
    expect(await told("UPDATE users SET disabled_at = now() WHERE false")).toBe("dikerjakan");
    await client.end();
    expect(await told("BEGIN; LOCK TABLE years IN ACCESS EXCLUSIVE MODE NOWAIT; COMMIT")).toBe("dikerjakan");
  });

  test("of a database without Denyut there is none", async () => {
    expect(await backUpHere(await emptyDatabase(), "kosong.denyut")).toContain("belum berisi Denyut");
  });

  test("a login that is not the owner's is told so in words", async () => {
    const name = new URL(restored).pathname.slice(1);
    await execute(
      restored,
      `CREATE ROLE tamu_uji LOGIN PASSWORD 'x'; GRANT CONNECT ON DATABASE ${name} TO tamu_uji`,
    );
    const guest = new URL(restored);
    [guest.username, guest.password] = ["tamu_uji", "x"];
    const { code, said } = await command("backup", guest.href, "tamu.denyut");
    expect([code, said]).toEqual([1, expect.stringContaining("isi DENYUT_OWNER_URL dengan akun pemilik")]);
  });

  test("it is not restored over people", async () => {
    expect(await restoreHere(restored, "kini.denyut")).toContain("sudah berisi 504 orang");
    expect(await ask(restored, "SELECT id FROM persons")).toHaveLength(504);
  });

  describe("is refused before anything is touched", () => {
    const untouched = async (url: string) =>
      expect(
        await ask(url, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"),
      ).toEqual([]);

    const CHANGED: [string, (bytes: Buffer) => Buffer, string][] = [
      ["its end is missing", (bytes) => bytes.subarray(0, bytes.length - 1), "terpotong"],
      ["it was cut in the middle", (bytes) => bytes.subarray(0, bytes.length >> 1), "terpotong"],
      ["one byte is another", (bytes) => flipped(bytes, bytes.length >> 1), "rusak"],
      ["something was added", (bytes) => Buffer.concat([bytes, Buffer.from("x")]), "rusak"],
      ["it is something else", () => Buffer.from("PK\u0003\u0004"), "bukan cadangan Denyut"],
    ];
    test.each(CHANGED)("when %s", async (_, change, sentence) => {
      const name = "berubah.denyut";
      await writeFile(join(folder, name), change(await readFile(join(folder, "kini.denyut"))));
      const url = await emptyDatabase();
      expect(await restoreHere(url, name)).toContain(sentence);
      await untouched(url);
    });

    const KEYS: [string, string, string][] = [
      ["key", "DENYUT_BACKUP_KEY", "bukan kunci cadangan ini"],
      ["NIK key", "DENYUT_NIK_KEY", "DENYUT_NIK_KEY bukan kunci"],
    ];
    test.each(KEYS)("with another %s", async (_, setting, sentence) => {
      const url = await emptyDatabase();
      const { code, said } = await command("restore", url, "kini.denyut", { [setting]: OTHER_KEY });
      expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
      await untouched(url);
    });
  });

  test("without a key it says what lies open in it; over an interrupted restore it is whole all the same", async () => {
    const open = await command("backup", source, "terbuka.denyut", { DENYUT_BACKUP_KEY: undefined });
    expect(open).toEqual(WORKED);
    expect(open.said).toContain("TIDAK disandi");
    expect(open.said).toContain("NIK dan nomor KK yang tetap tersandi");

    const url = await emptyDatabase();
    await loadKept(url, KEPT.second);
    await sealAgain(url);
    await markRestoring(url);
    expect(await readHealth(url)).toEqual({
      ready: false,
      sentence: expect.stringContaining("Pemulihan dari cadangan belum selesai"),
    });
    expect(await backUpHere(url, "setengah.denyut")).toContain("Pemulihan dari cadangan belum selesai");
    expect(await restoreHere(url, "terbuka.denyut")).toContain(
      "tidak disandi, padahal DENYUT_BACKUP_KEY diisi",
    );
    expect(await command("restore", url, "terbuka.denyut", {}, ["--tanpa-sandi"])).toEqual(WORKED);
    expect(await readHealth(url)).toMatchObject({ ready: true });
    expect((await contents(url)).persons).toEqual(before.persons);
  }, 180_000);

  test("of a newer build it is refused in words", async () => {
    await execute(
      source,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ('x', 'x', '29991231000000_masa_depan', now(), now(), 1)`,
    );
    expect(await backUpHere(source, "nanti.denyut")).toBe("dikerjakan");
    expect(await restoreHere(await emptyDatabase(), "nanti.denyut")).toContain("Denyut yang lebih baru");
  });
});

describe("a backup of the first build", () => {
  test("is restored as that build left it, migrated, counted again and checked", async () => {
    const source = await district(KEPT.first, false);
    const recorded =
      "SELECT md5(string_agg(concat(id, person_id, kind, served_on, data), '|' ORDER BY id)) AS all FROM service_records";
    const before = await ask(source, recorded);
    const made = await command("backup", source, "dulu.denyut");
    expect(made).toEqual(WORKED);
    expect(made.said).toContain("belum dimigrasikan");

    const url = await emptyDatabase();
    const { code, said } = await command("restore", url, "dulu.denyut");
    expect([code, said]).toEqual([0, expect.stringContaining("1.324 orang")]);
    expect(said).toContain("Setiap angka sama dengan hitungan ulang.");
    expect(said).toContain("Satu NIK dibuka: terbaca.");
    expect(await ask(url, recorded)).toEqual(before);
    expect(await readHealth(url)).toEqual({ ready: true, sentence: "Siap." });
  }, 180_000);
});

test("a manifest that is none, in a file that is whole, is a sentence too", async () => {
  const sealing = newHead(null);
  async function* parts() {
    yield { kind: "manifest" as const, text: '{"madeAt":' };
  }
  const file = join(folder, "aneh.denyut");
  const frames: Buffer[] = [sealing.head];
  for await (const frame of framed(Readable.from(written(parts())).pipe(createGzip()), sealing))
    frames.push(frame);
  await writeFile(file, Buffer.concat(frames));
  await expect(checkBackup(file, null)).rejects.toThrow(/rusak/);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

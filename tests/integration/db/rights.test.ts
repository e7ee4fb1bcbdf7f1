import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { RIGHTS } from "#lib/db/rights";
import { ROLES, roleName } from "#lib/db/role";
import { env } from "#lib/env";
import { lendRights, lendToServer } from "#lib/postgres/lend-rights";
import { createPerson } from "#prisma/factories/people";
import { createWorld, type World } from "#prisma/factories/world";

// The login of the server, as PostgreSQL knows it: whoever holds it, or finds a way into its statements, is refused this.

const database = new URL(env().DATABASE_URL).pathname.slice(1);
const owner = new URL(env().DATABASE_URL).username;
const [PAGE, COUNT, GATE] = ROLES.map((role) => `"${roleName(database, role)}"`);
const login = Object.assign(new URL(env().DATABASE_URL), {
  username: roleName(database, "server"),
  password: "akun-server-uji",
}).href;

let world: World;
let server: pg.Client;

beforeAll(async () => {
  world = await createWorld();
  const about = { sex: "P", bornOn: "1990-05-05", by: world.petugas, nik: "1902014505900001" } as const;
  await createPerson({ ...about, name: "Siti Aminah", home: world.kenanga });
  await lendToServer({ url: env().DATABASE_URL, serverUrl: login });
  server = new pg.Client({ connectionString: login });
  await server.connect();
});

afterAll(() => server.end());

/** What PostgreSQL says to these statements in one transaction, which is taken back. */
async function asked(role: string | undefined, ...statements: string[]): Promise<pg.QueryResult> {
  await server.query("BEGIN");
  try {
    if (role) await server.query(`SET LOCAL ROLE ${role}`);
    let last: pg.QueryResult | undefined;
    for (const statement of statements) last = await server.query(statement);
    if (!last) throw new Error("No statement");
    return last;
  } finally {
    await server.query("ROLLBACK");
  }
}

/** By PostgreSQL's own numbers: no right, or a row that a policy refuses. */
const REFUSED = expect.objectContaining({ code: "42501" });

const NEVER = [
  "SELECT password_hash FROM users",
  "SELECT * FROM users",
  "UPDATE users SET password_hash = 'x' RETURNING password_hash",
  "SELECT * FROM rate_limits",
  "DELETE FROM rate_limits",
  "SELECT * FROM key_checks",
  "INSERT INTO sessions (id, user_id) VALUES (gen_random_uuid(), gen_random_uuid())",
  "UPDATE sessions SET user_id = gen_random_uuid()",
  "SELECT kk_cipher FROM families",
  "TRUNCATE audit_events",
  "DELETE FROM audit_events",
  "UPDATE audit_events SET details = '{}'",
  "ALTER TABLE audit_events DISABLE TRIGGER ALL",
  "DROP TRIGGER audit_events_append_only ON audit_events",
  "DELETE FROM persons",
  "DELETE FROM service_records",
  "TRUNCATE persons CASCADE",
  "CREATE TABLE public.loot (name text)",
  "CREATE TEMPORARY TABLE loot (name text)",
  "CREATE FUNCTION public.loot() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  "CREATE SCHEMA loot",
  "ALTER TABLE persons DISABLE ROW LEVEL SECURITY",
  "CREATE POLICY loot ON persons USING (true)",
  "DROP TABLE merges",
  "CREATE ROLE loot",
  "ALTER ROLE CURRENT_USER CREATEROLE",
  `SET ROLE "${owner}"`,
  "SET ROLE postgres",
  `SET SESSION AUTHORIZATION "${owner}"`,
  `GRANT "${owner}" TO CURRENT_USER`,
  "COPY (SELECT 1) TO PROGRAM 'id'",
  "COPY persons TO '/tmp/loot'",
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT lo_import('/etc/passwd')",
  "CREATE EXTENSION dblink",
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' OR usename = '" +
    owner +
    "'",
  "SELECT * FROM pg_authid",
  "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', 'x')",
];

describe.each([
  ["the login itself", undefined],
  ["whoever is signed in", PAGE],
  ["the role that counts", COUNT],
])("%s may not", (_, role) => {
  test.each(NEVER)("%s", async (statement) => {
    await expect(asked(role, statement)).rejects.toEqual(REFUSED);
  });
});

test.each(["CREATE DATABASE loot", "ALTER SYSTEM SET fsync = off"])(
  "what PostgreSQL takes outside a transaction alone is refused there: %s",
  async (statement) => {
    for (const role of ["NONE", PAGE, COUNT, GATE]) {
      await server.query(`SET ROLE ${role}`);
      await expect(server.query(statement)).rejects.toEqual(REFUSED);
    }
    await server.query("RESET ROLE");
  },
);

describe("the login itself reads nothing at all", () => {
  test.each(Object.keys(RIGHTS))("%s", async (table) => {
    await expect(asked(undefined, `SELECT 1 FROM ${table}`)).rejects.toEqual(REFUSED);
  });

  test("and nothing more when it lays its role down", async () => {
    for (const back of ["RESET ROLE", "SET ROLE NONE"])
      await expect(asked(PAGE, back, "SELECT 1 FROM persons")).rejects.toEqual(REFUSED);
  });
});

describe("by its role", () => {
  const FOREIGN = "SELECT set_config('denyut.homes', '{}', true)";

  test.each([
    [COUNT, "SELECT nik_cipher FROM persons"],
    [COUNT, "SELECT * FROM persons"],
    [COUNT, "SELECT 1 FROM sessions"],
    [COUNT, "SELECT 1 FROM audit_events"],
    [COUNT, "SELECT username FROM users"],
    [PAGE, "SELECT 1 FROM merges"],
    [PAGE, "SELECT 1 FROM family_heads"],
    [PAGE, "SELECT 1 FROM event_years"],
    [PAGE, "UPDATE tallies SET m1 = 0"],
    [PAGE, "INSERT INTO years (year) VALUES (2040)"],
    [GATE, "SELECT 1 FROM persons"],
    [GATE, "SELECT 1 FROM service_records"],
    [GATE, "SELECT 1 FROM audit_events"],
    [GATE, "UPDATE users SET role = 'ADMIN'"],
  ])("%s is refused %s", async (role, statement) => {
    await expect(asked(role, statement)).rejects.toEqual(REFUSED);
  });

  test.each(["persons", "residences", "families", "pregnancies", "service_records", "person_years"])(
    "whoever reaches nobody sees nobody in %s",
    async (table) => {
      expect((await asked(PAGE, FOREIGN, `SELECT 1 FROM ${table}`)).rows).toEqual([]);
      expect(
        (await asked(PAGE, FOREIGN, `UPDATE ${table} SET id = id`).catch(() => ({ rowCount: 0 }))).rowCount,
      ).toBe(0);
    },
  );

  test("whoever reaches a home sees who lives there", async () => {
    const homes = `SELECT set_config('denyut.homes', '{${world.kenanga.id}}', true)`;
    for (const table of ["persons", "residences"])
      expect((await asked(PAGE, homes, `SELECT 1 FROM ${table}`)).rows).toHaveLength(1);
    expect((await asked(PAGE, homes, "SELECT nik_cipher FROM persons")).rows[0]?.nik_cipher).toMatch(/./);
  });

  test("nobody records in another's name", async () => {
    const self = `SELECT set_config('denyut.actor', '${world.petugas.id}', true)`;
    const record = (
      by: string,
    ) => `INSERT INTO service_records (id, person_id, kind, served_on, place, facility_id, data,
      derived, confirmed, definition_version, rule_version, recorded_by_id)
      SELECT gen_random_uuid(), gen_random_uuid(), 'TIMBANG', '2026-11-02', 'POSYANDU', '${world.kenanga.id}', '{}', '{}', '{}', 1, 1, '${by}'`;
    await expect(asked(PAGE, self, record(world.budi.id))).rejects.toEqual(REFUSED);
    await expect(asked(PAGE, self, record(world.petugas.id))).rejects.not.toEqual(REFUSED); // there is no such person
  });
});

test("every table has a decision, and PostgreSQL keeps to it", async () => {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(RIGHTS).sort());
  const granted = await db().$queryRaw<{ grants: string }[]>`
    SELECT DISTINCT c.relname || ' ' || replace(r.rolname, ${`${database}_`}, '') || ' ' || a.privilege_type AS grants
    FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.grantee <> c.relowner ORDER BY 1`;
  const whole = Object.entries(RIGHTS).flatMap(([table, roles]) =>
    ROLES.flatMap((role) =>
      Object.entries(roles[role] ?? {}).flatMap(([right, columns]) =>
        columns === true ? [`${table} ${role} ${right}`] : [],
      ),
    ),
  );
  expect(granted.map(({ grants }) => grants).sort()).toEqual(whole.sort());
});

test("rights that were changed by hand, or came with another database, are set right once more", async () => {
  expect(await lendRights(env().DATABASE_URL)).toBe(false);
  await db().$executeRawUnsafe(`GRANT SELECT (password_hash) ON users TO ${PAGE}`);
  await db().$executeRawUnsafe("COMMENT ON SCHEMA public IS 'denyut: hak lain'");
  expect(await lendRights(env().DATABASE_URL)).toBe(true);
  await expect(asked(PAGE, "SELECT password_hash FROM users")).rejects.toEqual(REFUSED);
});

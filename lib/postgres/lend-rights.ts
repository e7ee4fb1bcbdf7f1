import "server-only";
import pg from "pg";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";
import { rightsMark, rightsStatements } from "#lib/db/rights-statements";
import { databaseOf, ROLES, roleName } from "#lib/db/role";

/** Held while the rights of a database are set; the number means nothing. */
const RIGHTS_LOCK = 5312;

/** Gives the roles of this database exactly what this build says; nothing happens where it stands already. True = done. */
export function lendRights(url: string): Promise<boolean> {
  return asOwner(url, async (client) => {
    const database = databaseOf(url);
    if (await isLent(client, database)) return false;
    await client.query("BEGIN");
    await client.query(`SELECT pg_advisory_xact_lock(${RIGHTS_LOCK})`);
    for (const role of ROLES) await ensureRole(client, roleName(database, role));
    await client.query(rightsStatements(database));
    await client.query(`COMMENT ON SCHEMA public IS ${pg.escapeLiteral(rightsMark(database))}`);
    await client.query("COMMIT");
    return true;
  });
}

/**
 * Makes the login of the server when it is missing, and lends it the roles. It owns nothing and inherits nothing: what it
 * does, it does in one of them. False where the owner is the only login there is.
 */
export async function lendToServer({ url, serverUrl }: { url: string; serverUrl: string }): Promise<boolean> {
  const login = new URL(serverUrl);
  if (login.username === new URL(url).username) return false;
  await asOwner(url, async (client) => {
    const database = databaseOf(url);
    const name = decodeURIComponent(login.username);
    const statements = loginStatements(database, name);
    const [known] = (await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name])).rows;
    const make = `CREATE ROLE ${pg.escapeIdentifier(name)} LOGIN NOINHERIT`;
    const password = pg.escapeLiteral(decodeURIComponent(login.password));
    await client
      .query([...(known ? [] : [`${make} PASSWORD ${password}`]), ...statements].join(";\n"))
      .catch((error: unknown) => {
        if (!isNotAllowed(error)) throw error;
        const told = [...(known ? [] : [`${make} PASSWORD '…'`]), ...statements].map((line) => `  ${line};`);
        throw new Halt(
          `Akun pemilik belum boleh membuat akun server. Jalankan sebagai admin PostgreSQL di basis data ini, lalu ulangi:\n${told.join("\n")}`,
        );
      });
  });
  return true;
}

function loginStatements(database: string, login: string): string[] {
  const name = pg.escapeIdentifier(login);
  const roles = ROLES.map((role) => pg.escapeIdentifier(roleName(database, role))).join(", ");
  return [
    `GRANT ${roles} TO ${name} WITH INHERIT FALSE, SET TRUE, ADMIN FALSE`,
    `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(database)} TO ${name}`,
  ];
}

async function isLent(client: pg.Client, database: string): Promise<boolean> {
  const { rows } = await client.query<{ mark: string | null; roles: number }>(
    `SELECT obj_description('public'::regnamespace, 'pg_namespace') AS mark,
      (SELECT count(*)::int FROM pg_roles WHERE rolname = ANY ($1) AND pg_has_role(oid, 'SET')) AS roles`,
    [ROLES.map((role) => roleName(database, role))],
  );
  return rows[0]?.mark === rightsMark(database) && rows[0].roles === ROLES.length;
}

async function ensureRole(client: pg.Client, name: string): Promise<void> {
  const role = pg.escapeIdentifier(name);
  const { rows } = await client.query(
    "SELECT pg_has_role(oid, 'SET') AS lent FROM pg_roles WHERE rolname = $1",
    [name],
  );
  try {
    if (rows.length === 0) await client.query(`CREATE ROLE ${role} NOLOGIN NOINHERIT`);
    if (!rows[0]?.lent) await client.query(`GRANT ${role} TO CURRENT_USER WITH SET TRUE, INHERIT FALSE`);
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    const admin = rows.length === 0 ? `CREATE ROLE ${role} NOLOGIN NOINHERIT; ` : "";
    throw new Halt(
      `Peran ${name} belum dapat dipakai akun pemilik. Jalankan sebagai admin PostgreSQL: ${admin}GRANT ${role} TO <akun DENYUT_OWNER_URL> WITH SET TRUE, INHERIT FALSE; lalu ulangi.`,
    );
  }
}

function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42501";
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import "server-only";
import { gate } from "#lib/db/client";
import { markOf } from "#lib/db/demo-mark";
import { lacksRoom } from "#lib/db/lack-of-room";
import { isMigrated, serverMigrationStatus } from "#lib/db/migrations";
import { fitsNikKey, hasNikKey, OTHER_NIK_KEY } from "#lib/db/nik-key";
import { ownConnection } from "#lib/db/own-connection";
import { type Read, readIn, readOn, sql } from "#lib/db/read";
import { HALF_RESTORED, RESTORING } from "#lib/db/restore-mark";
import { rightsMark } from "#lib/db/rights-statements";
import { databaseOf, ROLES, roleName } from "#lib/db/role";
import { shared } from "#lib/db/shared";
import { versionProblem } from "#lib/db/version";
import { env } from "#lib/env";

/** The warning is for whoever starts the server, not for whoever asks it. */
export type Health = { ready: boolean; sentence: string; warning?: string };

const SENTENCES = {
  /** Its accounts and passwords are printed for everybody to see. */
  demoAsReal:
    "DENYUT_DEMO=0, tetapi basis data ini berisi data contoh dengan akun contoh. Pakai basis data kosong (npm run db -- begin KODE), atau DENYUT_DEMO=1.",
  full: "Ruang simpan basis data habis: yang dikirim orang tidak tersimpan. Kosongkan ruang; Denyut lalu jalan sendiri.",
  away: "Basis data tidak dapat dihubungi.",
  pending: "Ada migrasi yang belum dijalankan: npm run db -- migrate.",
  rights: "Hak akun server belum dipasang di basis data ini: npm run db -- migrate.",
  owner:
    "Akun DATABASE_URL berhak lebih dari yang perlu (pemilik atau admin). Pindahkan ke DENYUT_OWNER_URL, isi DATABASE_URL dengan akun server, lalu npm run db -- migrate.",
} as const;

/** Whether people can work now, as a command sees it. */
export function readHealth(url: string): Promise<Health> {
  return inWords(async () => {
    const client = ownConnection({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    await client.connect();
    try {
      return await judge(readOn(client), () => hasNikKey(url));
    } finally {
      await client.end();
    }
  });
}

const PATIENCE_MS = 4_000;

/** The server's own: one answer for everybody who asks within two seconds, on one of the connections there are. */
export const sharedHealth = shared(() => inTime(inWords(judgeHere)).then(withRoom));

/** Where people's work finds no room, it matters little that pages can be read. */
function withRoom(health: Health): Health {
  return lacksRoom() && (health.ready || health.sentence === SENTENCES.away)
    ? unready(SENTENCES.full)
    : health;
}

/** Nothing is read that the server's login may not read; and with real data it may not be more than that login. */
async function judgeHere(): Promise<Health> {
  const read = readIn(gate());
  const health = await judge(read, () => fitsNikKey(read));
  if (!health.ready || !(await isPowerful(read))) return health;
  return env().DENYUT_DEMO === "1" ? { ...health, warning: SENTENCES.owner } : unready(SENTENCES.owner);
}

/** Whether the login has a right of its own, which it should not. */
async function isPowerful(read: Read): Promise<boolean> {
  const own = ROLES.map((role) => roleName(databaseOf(env().DATABASE_URL), role));
  const [login] = await read<{ powerful: boolean }>(sql`
    SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication
      OR has_table_privilege(session_user, 'public.persons', 'SELECT')
      OR EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relowner = r.oid)
      OR EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        WHERE m.member = r.oid AND (m.inherit_option OR m.admin_option OR g.rolname <> ALL (${own})))
      AS powerful
    FROM pg_roles r WHERE rolname = session_user`);
  return login?.powerful ?? true;
}

type Seen = {
  version: number;
  database: string;
  migrated: boolean;
  mark: string | null;
  comment: string | null;
};

async function judge(read: Read, fitsKey: () => Promise<boolean | null>): Promise<Health> {
  const [seen] = await read<Seen>(sql`
    SELECT current_setting('server_version_num')::int AS version, current_database()::text AS database,
      to_regclass('public._prisma_migrations') IS NOT NULL AS migrated,
      obj_description('public'::regnamespace, 'pg_namespace') AS mark,
      (SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()) AS comment`);
  if (!seen) throw new Error("A statement without a table answered nothing");
  const old = versionProblem(seen.version);
  if (old) return unready(old);
  if (seen.comment === RESTORING) return unready(HALF_RESTORED);
  if (!seen.migrated) return unready(SENTENCES.pending);
  if (seen.mark !== rightsMark(seen.database)) return unready(SENTENCES.rights);
  if (!isMigrated(await serverMigrationStatus(read))) return unready(SENTENCES.pending);
  const fits = await fitsKey();
  if (fits === null) return unready(SENTENCES.pending);
  if (!fits) return unready(OTHER_NIK_KEY);
  if (env().DENYUT_DEMO === "0" && markOf(seen.comment)) return unready(SENTENCES.demoAsReal);
  return { ready: true, sentence: "Siap." };
}

/** A production server that could not work says why and does not start; one with the owner's rights is told so. */
export async function endUnlessReady(): Promise<void> {
  const { ready, sentence, warning } = await Promise.resolve()
    .then(() => sharedHealth())
    .catch((error: unknown): Health => unready(error instanceof Error ? error.message : String(error)));
  if (warning) console.warn(`! ${warning}`);
  if (ready) return;
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

function unready(sentence: string): Health {
  return { ready: false, sentence };
}

/** Whoever watches over a server does not wait for a database that is frozen. */
function inTime(health: Promise<Health>): Promise<Health> {
  return new Promise((done) => {
    const late = setTimeout(() => done(unready(SENTENCES.away)), PATIENCE_MS);
    void health.then((answer) => {
      clearTimeout(late);
      done(answer);
    });
  });
}

async function inWords(work: () => Promise<Health>): Promise<Health> {
  try {
    return await work();
  } catch (error) {
    return unready(isUnlent(error) ? SENTENCES.rights : SENTENCES.away);
  }
}

/** The roles are missing or not lent: no connection can begin in one. */
function isUnlent(error: unknown): boolean {
  return /role "[^"]*" does not exist|permission denied (to set role|for (table|schema))|invalid value for parameter "role"/.test(
    String(error),
  );
}

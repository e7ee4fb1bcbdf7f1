import pg from "pg";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { findActor } from "#lib/access/queries";
import { signIn } from "#lib/account/sign-in";
import { type DemoAccount, seedDemo } from "#prisma/seed/demo";
import { keepDatabase, serverUrl, takeDatabase } from "#tests/support/database";
import { sessionOf, stranger } from "#tests/support/doors";

const KEPT = "denyut_daerah";
/** Held while the district is made; the number means nothing. */
const LOCK = 1_902;

export type DistrictOfFew = {
  as: <P extends Permission>(role: string, permission: P) => Promise<Authorized<P>>;
};

/**
 * A whole district with few people over two years in this file's database: some desa silent, one without a sasaran,
 * residents without a posyandu. The first file of a run that asks makes it; the others get a copy.
 */
export async function districtOfFew(): Promise<DistrictOfFew> {
  const accounts = await oneAtATime(async (client) => {
    const { rows } = await client.query<{ accounts: string }>(
      "SELECT shobj_description(oid, 'pg_database') AS accounts FROM pg_database WHERE datname = $1",
      [KEPT],
    );
    const [known] = rows;
    if (known) {
      await takeDatabase(KEPT);
      return JSON.parse(known.accounts) as DemoAccount[];
    }
    const made = await seedDemo({ kabupaten: "19.02", people: 1_500, years: 2, onProgress: () => undefined });
    await keepDatabase(KEPT);
    await client.query(`COMMENT ON DATABASE ${KEPT} IS ${pg.escapeLiteral(JSON.stringify(made))}`);
    return made;
  });
  return {
    as: async (role, permission) => {
      const account = accounts.find((one) => one.role === role);
      const credentials = { username: `${account?.username}`, sandi: `${account?.password}` };
      const actor: Actor | null = await findActor(sessionOf(await signIn(credentials, stranger())));
      if (!actor) throw new Error(`${role} tidak dapat masuk.`);
      return demand(actor, permission);
    },
  };
}

async function oneAtATime<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

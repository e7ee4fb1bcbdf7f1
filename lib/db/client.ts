import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Connection } from "#lib/db/connection";
import { type Prisma, PrismaClient } from "#lib/db/generated/client";
import { holdsConnection } from "#lib/db/holding";
import { beginningAs } from "#lib/db/role";
import { statementName } from "#lib/db/statement-name";
import { LIMITS, PATIENCE } from "#lib/db/time-limits";
import { env, ownerUrl } from "#lib/env";

export type Tx = Prisma.TransactionClient;

const kept = globalThis as {
  denyutDb?: PrismaClient;
  denyutGate?: PrismaClient;
  denyutBeside?: PrismaClient;
};

/** Of each process, for whoever holds one already. */
const BESIDE = 2;

/** The owner's connections: of commands, seeds and tests alone. */
export function db(): PrismaClient {
  kept.denyutDb ??= clientOf({ connectionString: ownerUrl() });
  return kept.denyutDb;
}

/**
 * The server's connections. As they are, they may do what is done before anybody is known (signing in, sessions, limits,
 * health); whoever is signed in asks through asActor. What is asked besides a transaction, while it holds its connection,
 * goes over a few of their own: as many such as there are connections would wait for each other, and all pages with them.
 */
export function gate(): PrismaClient {
  if (holdsConnection()) {
    kept.denyutBeside ??= serverClient(BESIDE);
    return kept.denyutBeside;
  }
  kept.denyutGate ??= serverClient(env().DENYUT_POOL);
  return kept.denyutGate;
}

/** Nobody is connected any more, until somebody asks again. */
export async function leaveClients(): Promise<void> {
  for (const client of [kept.denyutDb, kept.denyutGate, kept.denyutBeside]) await client?.$disconnect();
}

function serverClient(max: number): PrismaClient {
  const { DATABASE_URL: url } = env();
  return clientOf({ connectionString: url, options: beginningAs(url, "gate"), ...LIMITS, max });
}

function clientOf(settings: ConstructorParameters<typeof PrismaPg>[0]): PrismaClient {
  return new PrismaClient({
    transactionOptions: PATIENCE,
    adapter: new PrismaPg(
      { max: env().DENYUT_POOL, Client: Connection, ...(settings as object) },
      { statementNameGenerator: statementName },
    ),
  });
}

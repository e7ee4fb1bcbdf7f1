import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Connection } from "#lib/db/connection";
import { type Prisma, PrismaClient } from "#lib/db/generated/client";
import { beginningAs } from "#lib/db/role";
import { statementName } from "#lib/db/statement-name";
import { LIMITS, PATIENCE } from "#lib/db/time-limits";
import { env, ownerUrl } from "#lib/env";

export type Tx = Prisma.TransactionClient;

const kept = globalThis as { denyutDb?: PrismaClient; denyutGate?: PrismaClient };

/** The owner's connections: of commands, seeds and tests alone. */
export function db(): PrismaClient {
  kept.denyutDb ??= clientOf({ connectionString: ownerUrl() });
  return kept.denyutDb;
}

/**
 * The server's connections. As they are, they may do what is done before anybody is known (signing in, sessions, limits,
 * health); whoever is signed in asks through asActor.
 */
export function gate(): PrismaClient {
  const { DATABASE_URL: url } = env();
  kept.denyutGate ??= clientOf({ connectionString: url, options: beginningAs(url, "gate"), ...LIMITS });
  return kept.denyutGate;
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

import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Connection } from "#lib/db/connection";
import { type Prisma, PrismaClient } from "#lib/db/generated/client";
import { statementName } from "#lib/db/statement-name";
import { env } from "#lib/env";

export type Tx = Prisma.TransactionClient;

const kept = globalThis as { denyutDb?: PrismaClient };

/** The owner's connection. Only sign-in, migrations and the command line use it as it is; everything else goes through asActor. */
export function db(): PrismaClient {
  kept.denyutDb ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: env().DENYUT_POOL, Client: Connection },
      { statementNameGenerator: statementName },
    ),
  });
  return kept.denyutDb;
}

import "server-only";
import { Prisma } from "#lib/db/generated/client";

/** What PostgreSQL said of the unique index that a write broke, as text that names it; null for any other error. */
export function brokenUnique(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  return JSON.stringify(error.meta);
}

import { noteLackOfRoom } from "#lib/db/lack-of-room";
import { Outage } from "#lib/errors";

/** By the words and numbers of PostgreSQL, the driver, the pool and the ORM, wherever in an error they stand. */
const SIGNS = [
  ["DATABASE_FULL", /\b53100\b|No space left on device|could not (extend|write( to)?) file/],
  [
    "DATABASE_SLOW",
    /Query read timeout|\b57014\b|\b55P03\b|canceling statement due to (statement|lock) timeout|\bP2028\b|\b25P03\b|TransactionTimedOut|timeout exceeded when trying to connect|timeout expired/,
  ],
  [
    "DATABASE_AWAY",
    /\b(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)\b|\b57P0[1-5]\b|\b08(000|001|003|004|006)\b|\b53[23]00\b|\bP100[128]\b|\bP1017\b|\bP2024\b|Connection terminated|connection error and is not queryable|Client was closed|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|the database system is|cannot execute .* in a read-only transaction|server closed the connection/i,
  ],
] as const;

/** What failed was the database, and how; null for any other error, which is a bug or a rule. */
export function outageOf(error: unknown): Outage | null {
  if (error instanceof Outage) return error;
  const said = wordsOf(error);
  const sign = SIGNS.find(([, words]) => words.test(said));
  return sign ? new Outage(sign[0], error) : null;
}

/** Whoever asks the database through here is told of it in words. */
export async function orOutage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const outage = outageOf(error);
    if (outage?.code === "DATABASE_FULL") noteLackOfRoom();
    throw outage ?? error;
  }
}

/** Of the error and of what it stands for; not of what somebody typed, which may say anything. */
function wordsOf(error: unknown, depth = 0): string {
  if (depth > 4) return "";
  if (!(error instanceof Error)) return depth > 0 ? codesOf(error) : "";
  const { code, meta, cause, name } = error as Error & { code?: unknown; meta?: Record<string, unknown> };
  const own = isOurs(error) ? "" : `${name} ${String(code ?? "")} ${error.message} ${toldBy(meta)}`;
  return `${own} ${wordsOf(cause, depth + 1)} ${error instanceof AggregateError ? error.errors.map((one) => wordsOf(one, depth + 1)).join(" ") : ""}`;
}

/** The adapter's cause is no error, and its other words may be somebody's. */
function codesOf(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return "";
  const { kind, code, originalCode } = cause as Record<string, unknown>;
  return [kind, code, originalCode].filter((one) => typeof one === "string").join(" ");
}

function toldBy(meta: Record<string, unknown> | undefined): string {
  return meta
    ? `${JSON.stringify(meta, (_, value) => (value instanceof Error ? wordsOf(value) : value))}`
    : "";
}

/** A refusal or a field's complaint repeats what was typed. */
function isOurs(error: Error): boolean {
  return ["Refusal", "Invalid", "SameDay", "Unconfirmed", "ZodError"].includes(error.constructor.name);
}

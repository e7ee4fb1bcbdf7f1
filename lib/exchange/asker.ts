import "server-only";
import type { Authorized } from "#lib/access/actor";
import { authorize } from "#lib/access/authorize";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";
import { countUse } from "#lib/key/count-use";
import { type FoundKey, findKey, type KeyReader } from "#lib/key/find-key";
import { USES_A_MINUTE } from "#lib/key/limits";
import { SCOPE_LABELS, type Scope } from "#lib/key/scopes";
import { secretIn } from "#lib/key/secret";

/** Somebody signed in, or a key: numbers of the own reach. A key is a reader without a name and without people. */
export type Asker = Authorized<"coverage:read"> | KeyReader;

/** Why nothing is told. */
export type Turned = { status: 401 | 403 | 429 | 503; pesan: string; headers?: Record<string, string> };

const WRONG = {
  UNKNOWN: "Kunci API ini tidak dikenal. Periksa salinannya, atau minta yang baru kepada admin.",
  REVOKED: "Kunci API ini sudah dicabut. Minta yang baru kepada admin.",
  EXPIRED: "Masa berlaku kunci API ini sudah habis. Minta yang baru kepada admin.",
} as const satisfies Record<Extract<FoundKey, string>, string>;

/** Whoever sends a key is judged by it alone, also in a browser that is signed in. */
export async function askerOf(headers: Headers, scope: Scope): Promise<Asker | Turned> {
  try {
    const authorization = headers.get("authorization");
    return authorization === null ? await authorize("coverage:read") : await keyOf(authorization, scope);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return { status: 503, pesan: OUTAGE_WORDS };
    if (error.code !== "SIGNED_OUT") return { status: 403, pesan: error.message };
    return unknown("Masuk dahulu, atau kirim kunci API, untuk membaca angka ini.");
  }
}

async function keyOf(authorization: string, scope: Scope): Promise<Asker | Turned> {
  const secret = secretIn(authorization);
  const key = secret === null ? "UNKNOWN" : await findKey(secret);
  if (typeof key === "string") return unknown(WRONG[key], ', error="invalid_token"');
  const wait = await countUse(key.id);
  if (wait !== null)
    return {
      status: 429,
      pesan: `Kunci ini sudah dipakai ${USES_A_MINUTE} kali dalam satu menit. Coba lagi ${wait} detik lagi.`,
      headers: { "retry-after": String(wait) },
    };
  if (key.scopes.includes(scope)) return key;
  const pesan = `Kunci ini tidak untuk "${SCOPE_LABELS[scope]}". Minta kunci yang mencakupnya kepada admin.`;
  return { status: 403, pesan, headers: challenge(`, error="insufficient_scope", scope="${scope}"`) };
}

function unknown(pesan: string, error = ""): Turned {
  return { status: 401, pesan, headers: challenge(error) };
}

function challenge(error: string): Record<string, string> {
  return { "www-authenticate": `Bearer realm="denyut"${error}` };
}

import "server-only";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";

/** Identity fields that a winner takes over from a loser where it has none of its own. */
export const MERGED_FIELDS = [
  "nikHash",
  "motherId",
  "motherName",
  "birthOrder",
  "familyId",
  "phone",
  "dusun",
  "rt",
] as const;

const select = {
  id: true,
  nikHash: true,
  motherId: true,
  motherName: true,
  birthOrder: true,
  familyId: true,
  phone: true,
  dusun: true,
  rt: true,
} satisfies Record<(typeof MERGED_FIELDS)[number], true> & Prisma.PersonSelect;

type Identity = Prisma.PersonGetPayload<{ select: typeof select }>;
export type Sealed = Identity & { nikCipher: string | null };

export function readIdentity(tx: Tx, id: string): Promise<Identity> {
  return tx.person.findUniqueOrThrow({ where: { id }, select });
}

/** What opens the NIK of somebody within reach: the role that sees everybody reads none. */
export async function readNikCipher(tx: Tx, id: string): Promise<string | null> {
  const { nikCipher } = await tx.person.findUniqueOrThrow({ where: { id }, select: { nikCipher: true } });
  return nikCipher;
}

/** What the loser knew and the winner did not: which fields, and what to write; a NIK with what opens it. */
export function takenOver(kept: Identity, given: Sealed) {
  const fields = MERGED_FIELDS.filter((name) => kept[name] === null && given[name] !== null);
  return { fields, data: valuesOf(given, fields) };
}

/** What the winner gives back: fields it had from the loser and that nobody has corrected since. */
export function givenBack(winner: Identity, loser: Identity, fields: readonly string[]) {
  const back = MERGED_FIELDS.filter((name) => fields.includes(name) && winner[name] === loser[name]);
  return valuesOf(null, back);
}

function valuesOf(from: Sealed | null, fields: readonly (typeof MERGED_FIELDS)[number][]) {
  return {
    ...Object.fromEntries(fields.map((name) => [name, from?.[name] ?? null])),
    ...(fields.includes("nikHash") && { nikCipher: from?.nikCipher ?? null }),
  };
}

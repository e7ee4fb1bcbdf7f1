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
  nikCipher: true,
  motherId: true,
  motherName: true,
  birthOrder: true,
  familyId: true,
  phone: true,
  dusun: true,
  rt: true,
} satisfies Record<(typeof MERGED_FIELDS)[number], true> & Prisma.PersonSelect;

export type Identity = Prisma.PersonGetPayload<{ select: typeof select }>;

export function readIdentity(tx: Tx, id: string): Promise<Identity> {
  return tx.person.findUniqueOrThrow({ where: { id }, select });
}

/** What the loser knew and the winner did not: which fields, and what to write; a NIK with what opens it. */
export function takenOver(kept: Identity, given: Identity) {
  const fields = MERGED_FIELDS.filter((name) => kept[name] === null && given[name] !== null);
  return { fields, data: valuesOf(given, fields) };
}

/** What the winner gives back: fields it had from the loser and that nobody has corrected since. */
export function givenBack(winner: Identity, loser: Identity, fields: readonly string[]) {
  const back = MERGED_FIELDS.filter((name) => fields.includes(name) && winner[name] === loser[name]);
  return valuesOf(null, back);
}

function valuesOf(from: Identity | null, fields: readonly (typeof MERGED_FIELDS)[number][]) {
  return {
    ...Object.fromEntries(fields.map((name) => [name, from?.[name] ?? null])),
    ...(fields.includes("nikHash") && { nikCipher: from?.nikCipher ?? null }),
  };
}

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
  nikHash: true,
  motherId: true,
  motherName: true,
  birthOrder: true,
  familyId: true,
  phone: true,
  dusun: true,
  rt: true,
} satisfies Record<(typeof MERGED_FIELDS)[number], true> & Prisma.PersonSelect;

type Pair = { winnerId: string; loserId: string };

/** What the winner gives back: fields it had from the loser and that nobody has corrected since. */
export async function identityWithout(tx: Tx, { winnerId, loserId }: Pair, fields: readonly string[]) {
  const winner = await tx.person.findUniqueOrThrow({ where: { id: winnerId }, select });
  const loser = await tx.person.findUniqueOrThrow({ where: { id: loserId }, select });
  const back = MERGED_FIELDS.filter((name) => fields.includes(name) && winner[name] === loser[name]);
  return {
    ...Object.fromEntries(back.map((name) => [name, null])),
    ...(back.includes("nikHash") && { nikCipher: null }),
  };
}

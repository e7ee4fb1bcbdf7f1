import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { dateOf } from "#lib/period/day";
import { maskName } from "#lib/person/labels";
import type { GuestInput } from "#lib/person/schema";
import { hashNik } from "#lib/person/seal-nik";

export type Guest = { id: string; maskedName: string; sex: "L" | "P"; desaName: string | null };

/** Someone who lives elsewhere in the kabupaten, by NIK and birth date together, for recording a service and nothing else. */
export async function findGuest(
  tx: Tx,
  actor: Authorized<"guest:record">,
  input: GuestInput,
): Promise<Guest | null> {
  const guest = await readGuest(tx, input);
  await recordEvent(
    tx,
    actor,
    "guest.found",
    { kind: "person", ...(guest && { id: guest.id }) },
    { found: guest !== null },
  );
  return guest;
}

/** The same look-up while saving, whose own audit row tells it. */
export async function readGuest(tx: Tx, { nik, bornOn }: GuestInput): Promise<Guest | null> {
  const person = await asRecount(tx, () =>
    tx.person.findFirst({
      where: { nikHash: hashNik(nik), bornOn: dateOf(bornOn), mergedIntoId: null },
      select: { id: true, name: true, sex: true, home: { select: { parent: { select: { name: true } } } } },
    }),
  );
  if (!person) return null;
  const { id, name, sex, home } = person;
  return { id, maskedName: maskName(name), sex, desaName: home?.parent?.name ?? null };
}

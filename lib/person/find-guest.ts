import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { recordOpening } from "#lib/audit/record-opening";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { unscoped } from "#lib/db/unscoped";
import { type Day, dateOf } from "#lib/period/day";
import { proveGuest } from "#lib/person/guest-proof";
import { maskName } from "#lib/person/labels";
import { countQuestion } from "#lib/person/limit-misses";
import type { GuestInput } from "#lib/person/schema";
import { hashNik } from "#lib/person/seal-nik";

export type Guest = {
  id: string;
  maskedName: string;
  sex: "L" | "P";
  desaName: string | null;
  /** Before the day of service. */
  died: boolean;
};

/** Someone who lives elsewhere in the kabupaten, by NIK and birth date together, for recording a service and nothing else. */
export async function findGuest(
  tx: Tx,
  actor: Authorized<"guest:record">,
  { nik, bornOn }: GuestInput,
  day: Day,
): Promise<{ guest: Guest; proof: string } | null> {
  const question = await countQuestion(actor);
  const guest = await readGuest(tx, { nikHash: hashNik(nik), bornOn: dateOf(bornOn) }, day);
  await recordEvent(
    tx,
    actor,
    "guest.found",
    { kind: "person", ...(guest && { id: guest.id }) },
    { found: guest !== null },
  );
  if (!guest) return null;
  await question.hit();
  return { guest, proof: proveGuest(actor, { personId: guest.id, bornOn }) };
}

/** The one whom an earlier step proved; a proof outlasts the hour of the row that it left. */
export async function readProvenGuest(
  tx: Tx,
  actor: Authorized<"guest:record">,
  id: string,
  day: Day,
): Promise<Guest | null> {
  const guest = await readGuest(tx, { id }, day);
  if (guest) await recordOpening(tx, actor, "guest.found", { kind: "person", id }, { found: true });
  return guest;
}

async function readGuest(tx: Tx, where: Prisma.PersonWhereInput, day: Day): Promise<Guest | null> {
  const person = await unscoped(tx, "GUEST", () =>
    tx.person.findFirst({
      where: { AND: [where, { mergedIntoId: null, voidedAt: null }] },
      select: {
        id: true,
        name: true,
        sex: true,
        diedOn: true,
        home: { select: { parent: { select: { name: true } } } },
      },
    }),
  );
  if (!person) return null;
  const { id, name, sex, diedOn, home } = person;
  const died = diedOn !== null && diedOn < dateOf(day);
  return { id, maskedName: maskName(name), sex, desaName: home?.parent?.name ?? null, died };
}

import "server-only";
import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField } from "#lib/action/fields";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { countQuestion } from "#lib/person/limit-misses";
import { cleanNik } from "#lib/person/nik";
import { hashKk, hashNik } from "#lib/person/seal-nik";

export const CompareInput = z.object({
  person_id: IdField,
  nomor: z
    .string()
    .transform(cleanNik)
    .pipe(z.string().regex(/^\d{16}$/, "NIK dan nomor KK terdiri dari 16 angka.")),
});
export type CompareInput = z.output<typeof CompareInput>;

export type Compared = { same: "NIK" | "KK" | null };

/** Whoever holds the card types its number and hears same or other: no digit is shown, every answer is written down. */
export async function compareNumbers(
  tx: Tx,
  actor: Authorized<"person:read">,
  { person_id: id, nomor }: CompareInput,
): Promise<Compared> {
  const question = await countQuestion(actor);
  const person = await tx.person.findFirst({
    where: { AND: [withinReach(actor), { id }] },
    select: { nikHash: true, family: { select: { kkHash: true } } },
  });
  if (!person) return await refuseUnseen(actor, id);
  const same = isSame(person.nikHash, hashNik(nomor))
    ? "NIK"
    : isSame(person.family?.kkHash ?? null, hashKk(nomor))
      ? "KK"
      : null;
  if (same) await question.hit();
  await recordEvent(tx, actor, "person.nik-compared", { kind: "person", id }, { found: same !== null });
  return { same };
}

/** Written in a transaction of its own, as the refusal undoes the one it happens in. */
async function refuseUnseen(actor: Authorized<"person:read">, id: string): Promise<never> {
  await asActor(actor, (tx) =>
    recordEvent(tx, actor, "person.nik-compared", { kind: "person", id }, { found: false }),
  );
  throw new Refusal("NOT_FOUND");
}

function isSame(kept: string | null, typed: string): boolean {
  return (
    kept !== null && kept.length === typed.length && timingSafeEqual(Buffer.from(kept), Buffer.from(typed))
  );
}

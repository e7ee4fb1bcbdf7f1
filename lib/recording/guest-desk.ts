import "server-only";
import { z } from "zod";
import { type Authorized, demand } from "#lib/access/actor";
import { DayField } from "#lib/action/fields";
import { fieldsOf } from "#lib/action/messages";
import { parseEntries } from "#lib/action/parse-entries";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Invalid, type Question, Refusal, Unconfirmed } from "#lib/errors";
import type { Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { NikField } from "#lib/person/fields";
import { findGuest, type Guest, readGuest } from "#lib/person/find-guest";
import { offeredKinds } from "#lib/recording/offered-services";
import { newRecordId } from "#lib/recording/record-id";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { SERVICE_KINDS, type ServiceKind } from "#lib/service/definition";

/** Found by NIK and birth date, then a service chosen, then recorded; both travel in the body of each step. */
export const GuestStepInput = z.looseObject({
  langkah: z.enum(["cari", "pilih", "simpan"]),
  guest_nik: NikField,
  guest_born_on: DayField,
  kind: z.enum(SERVICE_KINDS).optional(),
});
export type GuestStepInput = z.output<typeof GuestStepInput>;

/** As typed, for the next step's form. */
type Named = { nik: string; bornOn: Day };

export type GuestStep =
  | ({ step: "TIDAK_ADA" } & Named)
  | ({ step: "PILIH"; guest: Guest; died: boolean; offered: ServiceKind[] } & Named)
  | ({ step: "ISI"; guest: Guest; kind: ServiceKind; id: string } & Named)
  | { step: "TERSIMPAN"; id: string };

export async function takeGuestStep(
  tx: Tx,
  actor: Authorized<"guest:record">,
  input: GuestStepInput,
): Promise<GuestStep> {
  const named = { nik: input.guest_nik, bornOn: input.guest_born_on };
  if (input.langkah === "simpan") return await saveForGuest(tx, actor, input);
  const guest = input.langkah === "cari" ? await findGuest(tx, actor, named) : await readGuest(tx, named);
  if (!guest) return { step: "TIDAK_ADA", ...named };
  const subject = { sex: guest.sex, bornOn: named.bornOn };
  const died = await isDead(tx, guest);
  const offered = died ? [] : offeredKinds(actor, subject, today(actor.timeZone));
  if (input.langkah === "cari" || !input.kind) return { step: "PILIH", guest, died, offered, ...named };
  if (died) throw new Refusal("DEAD");
  if (!offered.includes(input.kind)) throw new Refusal("NOT_FOR_THIS_PERSON");
  return { step: "ISI", guest, kind: input.kind, id: newRecordId(), ...named };
}

async function isDead(tx: Tx, { id }: Guest): Promise<boolean> {
  const row = await asRecount(tx, () => tx.person.findUnique({ where: { id }, select: { diedOn: true } }));
  return row?.diedOn != null;
}

async function saveForGuest(
  tx: Tx,
  actor: Authorized<"guest:record">,
  input: GuestStepInput,
): Promise<GuestStep> {
  const parsed = parseEntries(RecordInput, input, actor.timeZone);
  if (!parsed.success) throw new Invalid(fieldsOf(parsed.error));
  try {
    const { id } = await recordService(tx, demand(actor, "service:record"), parsed.data);
    return { step: "TERSIMPAN", id };
  } catch (error) {
    throw error instanceof Unconfirmed ? new Unconfirmed(error.questions.map(withoutHistory)) : error;
  }
}

/** No history is shown of a guest, so neither is the last value that a new one is compared with. */
function withoutHistory({ field, headline }: Question): Question {
  return {
    field,
    headline: `${headline.split(":")[0]}: jauh dari catatan terakhir.`,
    detail: "Ukur ulang atau periksa angkanya.",
  };
}

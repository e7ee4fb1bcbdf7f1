import "server-only";
import { z } from "zod";
import { type Authorized, demand } from "#lib/access/actor";
import { DayField, optionalField } from "#lib/action/fields";
import { fieldsOf } from "#lib/action/messages";
import { parseEntries } from "#lib/action/parse-entries";
import type { Tx } from "#lib/db/client";
import { offeredToGuest } from "#lib/entry/offered-services";
import { newRecordId } from "#lib/entry/record-id";
import { Invalid, Refusal } from "#lib/errors";
import type { Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { NikField } from "#lib/person/fields";
import { findGuest, type Guest, readProvenGuest } from "#lib/person/find-guest";
import { readGuestProof } from "#lib/person/guest-proof";
import { SERVICE_KINDS, type ServiceKind } from "#lib/programme/catalogue";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";

const Proven = { guest_proof: z.string().min(1).max(1000) };
/** The day of service; empty = today. */
const OfDay = { day: optionalField(DayField) };

/** Found by NIK and birth date, then a service chosen, then recorded: the later steps carry what the first proved. */
export const GuestStepInput = z.discriminatedUnion("langkah", [
  z.object({ langkah: z.literal("cari"), guest_nik: NikField, guest_born_on: DayField, ...OfDay }),
  z.object({ langkah: z.literal("pilih"), kind: z.enum(SERVICE_KINDS), ...Proven, ...OfDay }),
  z.looseObject({ langkah: z.literal("simpan"), ...Proven }),
]);
export type GuestStepInput = z.output<typeof GuestStepInput>;

/** What a later step is drawn from and sends back. */
type Known = { guest: Guest; proof: string; bornOn: Day; day: Day };

export type GuestStep =
  /** As typed, for the next try. */
  | { step: "TIDAK_ADA"; nik: string; bornOn: Day; day: Day }
  | ({ step: "PILIH"; offered: ServiceKind[]; nik: string } & Known)
  | ({ step: "ISI"; kind: ServiceKind; id: string } & Known)
  | { step: "TERSIMPAN"; id: string };

export async function takeGuestStep(
  tx: Tx,
  actor: Authorized<"guest:record">,
  input: GuestStepInput,
): Promise<GuestStep> {
  if (input.langkah === "simpan") return await saveForGuest(tx, actor, input);
  const day = input.day ?? today(actor.timeZone);
  if (input.langkah === "cari") return await find(tx, actor, { ...input, day });
  const { personId, bornOn } = readGuestProof(actor, input.guest_proof);
  const guest = await readProvenGuest(tx, actor, personId, day);
  if (!guest) throw new Refusal("GUEST_UNPROVEN");
  if (guest.died) throw new Refusal("DEAD");
  if (!offeredTo(actor, guest, { bornOn, day }).includes(input.kind)) throw new Refusal("NOT_FOR_THIS_GUEST");
  const known = { guest, proof: input.guest_proof, bornOn, day };
  return { step: "ISI", kind: input.kind, id: newRecordId(), ...known };
}

async function find(
  tx: Tx,
  actor: Authorized<"guest:record">,
  { guest_nik: nik, guest_born_on: bornOn, day }: { guest_nik: string; guest_born_on: Day; day: Day },
): Promise<GuestStep> {
  const found = await findGuest(tx, actor, { nik, bornOn }, day);
  if (!found) return { step: "TIDAK_ADA", nik, bornOn, day };
  const offered = offeredTo(actor, found.guest, { bornOn, day });
  return { step: "PILIH", ...found, nik, bornOn, day, offered };
}

function offeredTo(
  actor: Authorized<"guest:record">,
  { sex, died }: Guest,
  { bornOn, day }: { bornOn: Day; day: Day },
): ServiceKind[] {
  if (died) return [];
  return offeredToGuest(actor, { sex, bornOn, diedOn: null }, { day, today: today(actor.timeZone) });
}

async function saveForGuest(
  tx: Tx,
  actor: Authorized<"guest:record">,
  input: Record<string, unknown>,
): Promise<GuestStep> {
  const parsed = parseEntries(RecordInput, input, actor.timeZone);
  if (!parsed.success) throw new Invalid(fieldsOf(parsed.error));
  const { id } = await recordService(tx, demand(actor, "service:record"), parsed.data);
  return { step: "TERSIMPAN", id };
}

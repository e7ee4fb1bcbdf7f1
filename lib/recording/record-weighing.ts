import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { FormValues } from "#lib/action/result";
import type { Tx } from "#lib/db/client";
import { SameDay } from "#lib/errors";
import { fieldsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { CONFIRMED_ENTRY, UNMEASURED_ENTRY } from "#lib/form/fields";
import { formValues } from "#lib/form/form-values";
import { readForm } from "#lib/form/read-form";
import { dayOf } from "#lib/period/day";
import { TIMBANG } from "#lib/programme/growth/service";
import { formTexts } from "#lib/recording/form-texts";
import { type Recorded, recordService } from "#lib/recording/record-service";
import type { RecordInput } from "#lib/recording/schema";

/**
 * One row of the weighing grid. The grid asks for a few of the fields; what a saved record says beside them stays. A row
 * that says what is saved already writes nothing.
 */
export async function recordWeighing(
  tx: Tx,
  actor: Authorized<"service:record">,
  input: RecordInput,
): Promise<Recorded> {
  const old = input.replaces
    ? await tx.serviceRecord.findFirst({
        where: { id: input.replaces, personId: input.person_id, kind: TIMBANG.kind, voidedAt: null },
        select: { id: true, servedOn: true, data: true },
      })
    : null;
  if (!old) return await recordNew(tx, actor, input);

  const audience = { kader: actor.role === "KADER" };
  const stored = formValues(fieldsFor(TIMBANG, audience), old.data as ServiceData);
  const whole = { ...withoutUnmeasured(stored), ...input };
  const typed = readForm(TIMBANG, audience, formTexts(whole));
  const { data } = readForm(TIMBANG, audience, stored);
  const same = dayOf(old.servedOn) === input.served_on && sorted(typed.data) === sorted(data);
  if (!same || typed.problems.length > 0) return await recordService(tx, actor, whole);
  return answered(old.id, input);
}

/** Two who typed the same weight agree: the first one's record is the answer. */
async function recordNew(tx: Tx, actor: Authorized<"service:record">, input: RecordInput): Promise<Recorded> {
  try {
    return await recordService(tx, actor, input);
  } catch (error) {
    if (!(error instanceof SameDay)) throw error;
    const audience = { kader: actor.role === "KADER" };
    const mine = readForm(TIMBANG, audience, formTexts(input)).data;
    const theirs = readForm(TIMBANG, audience, error.standing.values).data;
    const agrees = Object.entries(mine).every(([code, value]) => String(theirs[code]) === String(value));
    if (!agrees) throw error;
    return answered(error.standing.id, input);
  }
}

function answered(id: string, { person_id, served_on }: RecordInput): Recorded {
  return {
    id,
    personId: person_id,
    kind: TIMBANG.kind,
    servedOn: served_on,
    pregnancyId: null,
    movements: [],
  };
}

const ENVELOPE = ["id", "person_id", "kind", "served_on", "place", CONFIRMED_ENTRY];

/** Nothing was typed in it, and nothing stands that it could correct. */
export function isBlankRow(entries: FormValues): boolean {
  return Object.entries(entries).every(
    ([name, value]) => ENVELOPE.includes(name) || String(value).trim() === "",
  );
}

/** Whether the row has been measured is the row's to say. */
function withoutUnmeasured({ [UNMEASURED_ENTRY]: _, ...values }: FormValues): FormValues {
  return values;
}

function sorted(data: ServiceData): string {
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}

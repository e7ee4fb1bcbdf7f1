import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { FormValues } from "#lib/action/result";
import type { Tx } from "#lib/db/client";
import { dayOf } from "#lib/period/day";
import { formTexts } from "#lib/recording/form-texts";
import { type Recorded, recordService } from "#lib/recording/record-service";
import type { RecordInput } from "#lib/recording/schema";
import { SERVICES } from "#lib/service/catalogue";
import { CONFIRMED_ENTRY, fieldsFor, UNMEASURED_ENTRY } from "#lib/service/definition";
import { formValues } from "#lib/service/form-values";
import type { ServiceData } from "#lib/service/history";
import { readForm } from "#lib/service/read-form";

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
        where: { id: input.replaces, personId: input.person_id, kind: "TIMBANG", voidedAt: null },
        select: { id: true, servedOn: true, data: true },
      })
    : null;
  if (!old) return await recordService(tx, actor, input);

  const audience = { kader: actor.role === "KADER" };
  const stored = formValues(fieldsFor(SERVICES.TIMBANG, audience), old.data as ServiceData);
  const whole = { ...withoutUnmeasured(stored), ...input };
  const typed = readForm(SERVICES.TIMBANG, audience, formTexts(whole));
  const { data } = readForm(SERVICES.TIMBANG, audience, stored);
  const same = dayOf(old.servedOn) === input.served_on && sorted(typed.data) === sorted(data);
  if (!same || typed.problems.length > 0) return await recordService(tx, actor, whole);
  return {
    id: old.id,
    personId: input.person_id,
    kind: "TIMBANG",
    servedOn: input.served_on,
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

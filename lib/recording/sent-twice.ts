import "server-only";
import type { Tx } from "#lib/db/client";
import type { ServiceRecord } from "#lib/db/generated/client";
import { readIn } from "#lib/db/read";
import { Refusal } from "#lib/errors";
import { readOpenedYears } from "#lib/measure/recount";
import { dateOf } from "#lib/period/day";
import { beginsPregnancy } from "#lib/programme/catalogue";
import type { Draft } from "#lib/recording/draft-record";
import type { Movement } from "#lib/recording/movements";
import { movementsBetween, withoutRecords } from "#lib/recording/preview";
import type { RecordInput } from "#lib/recording/schema";
import type { History } from "#lib/service/history";

/** The same form again gets the first answer while its record lives; another one under the same id is refused. */
export function demandSame(stored: ServiceRecord, { data }: Draft, input: RecordInput) {
  const same =
    stored.personId === input.person_id &&
    stored.kind === input.kind &&
    stored.servedOn.getTime() === dateOf(input.served_on).getTime() &&
    sorted(stored.data) === sorted(data);
  if (!same) throw new Refusal("RECORD_ID_TAKEN");
  if (stored.voidedAt) throw new Refusal("RECORD_VOIDED");
}

/** The id stands in no living record of this person: it is somebody else's, or its record was voided. */
export async function refuseTakenId(tx: Tx, draft: Draft, input: RecordInput): Promise<never> {
  const stored = await tx.serviceRecord.findUniqueOrThrow({ where: { id: input.id } });
  demandSame(stored, draft, input);
  throw new Refusal("RECORD_ID_TAKEN");
}

/** What the first sending moved, for whoever did not see its answer; a correction is not told again. */
export async function movedThen(
  tx: Tx,
  whole: History,
  { id, kind, pregnancyId, replacesId }: ServiceRecord,
): Promise<Movement[]> {
  if (replacesId) return [];
  const registered = beginsPregnancy(kind) ? pregnancyId : null;
  const pregnancies = whole.pregnancies.filter((one) => one.id !== registered);
  const before = { ...withoutRecords(whole, [id]), pregnancies };
  return movementsBetween(before, whole, await readOpenedYears(readIn(tx)));
}

/** jsonb does not keep the order of keys. */
function sorted(data: unknown): string {
  return JSON.stringify(Object.entries(data as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

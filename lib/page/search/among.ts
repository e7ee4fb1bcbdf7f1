import "server-only";
import { type Actor, coversKlaster } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import type { ServiceData } from "#lib/form/data";
import { coveredKinds } from "#lib/page/search/expected-today";
import { addDays, type Day, dateOf, dayOf } from "#lib/period/day";
import { isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";
import { BEGINNING_KINDS } from "#lib/programme/catalogue";
import { earliestLateDay } from "#lib/recording/fits-on";
import type { PregnancyHistory } from "#lib/service/history";

/** 44 weeks after HPHT a pregnancy without outcome no longer takes contacts. */
const OPEN_DAYS = LONGEST_PREGNANCY_WEEKS * 7;

type Reader = Pick<Actor, "role" | "klaster">;
type Among = { ids: readonly string[]; day: Day };

/** Pregnancies that took contacts on some day that is still taken in; none for a klaster that has nothing to do with them. */
export async function pregnanciesAmong(
  tx: Tx,
  actor: Reader,
  { ids, day }: Among,
): Promise<Map<string, PregnancyHistory[]>> {
  const found = new Map<string, PregnancyHistory[]>();
  if (!coversKlaster(actor, "KLASTER_2")) return found;
  const rows = await tx.pregnancy.findMany({
    where: {
      personId: { in: [...ids] },
      voidedAt: null,
      hphtOn: { gte: dateOf(addDays(earliestLateDay(day), -OPEN_DAYS)), lte: dateOf(day) },
    },
    select: {
      id: true,
      personId: true,
      hphtOn: true,
      registeredOn: true,
      outcomes: { where: { voidedAt: null }, select: { endedOn: true, kind: true } },
      records: { where: { kind: { in: BEGINNING_KINDS }, voidedAt: null }, select: { data: true } },
    },
    orderBy: { hphtOn: "asc" },
  });
  for (const {
    id,
    personId,
    hphtOn,
    registeredOn,
    outcomes: [outcome],
    records,
  } of rows) {
    const ended = outcome ? { on: dayOf(outcome.endedOn), kind: outcome.kind } : null;
    const hphtEstimated = records.some(({ data }) => isHphtEstimated(data as ServiceData));
    const one = { id, hphtOn: dayOf(hphtOn), hphtEstimated, registeredOn: dayOf(registeredOn), ended };
    found.set(personId, [...(found.get(personId) ?? []), one]);
  }
  return found;
}

/** Which of them got a service on that day, of a klaster that the reader covers. */
export async function servedAmong(tx: Tx, actor: Reader, { ids, day }: Among): Promise<Set<string>> {
  const rows = await tx.serviceRecord.findMany({
    where: {
      personId: { in: [...ids] },
      servedOn: dateOf(day),
      voidedAt: null,
      kind: { in: coveredKinds(actor) },
    },
    select: { personId: true },
  });
  return new Set(rows.map(({ personId }) => personId));
}

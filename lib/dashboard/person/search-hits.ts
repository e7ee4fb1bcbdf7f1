import "server-only";
import { type Actor, type Authorized, coversKlaster } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { hitOf, type SearchHits } from "#lib/dashboard/person/hit";
import type { Tx } from "#lib/db/client";
import { addDays, type Day, dateOf, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { cleanNik } from "#lib/person/nik";
import { findPeople, SEARCH_PAGE } from "#lib/person/queries";
import type { SearchInput } from "#lib/person/schema";
import { earliestLateDay } from "#lib/recording/fits-on";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/service/definitions/hamil";
import type { PregnancyHistory } from "#lib/service/history";

/** 44 weeks after HPHT a pregnancy without outcome no longer takes contacts. */
const OPEN_DAYS = LONGEST_PREGNANCY_WEEKS * 7;

/** Who was searched for, with what suits each of them. What was typed stays out of the audit row. */
export async function searchHits(
  tx: Tx,
  actor: Authorized<"person:read">,
  { text, page }: SearchInput,
): Promise<SearchHits> {
  const { people, total } = await findPeople(tx, actor, { text, page });
  const day = today(actor.timeZone);
  const pregnancies = await pregnanciesAmong(tx, actor, { ids: people.map(({ id }) => id), day });
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names" },
    { list: "pencarian", by: /^\d{16}$/.test(cleanNik(text)) ? "NIK" : "nama", total, page },
  );
  return {
    text,
    total,
    page,
    from: (page - 1) * SEARCH_PAGE + 1,
    hits: people.map((line) =>
      hitOf(line, { actor, today: day, pregnancies: pregnancies.get(line.id) ?? [] }),
    ),
  };
}

/** Pregnancies that took contacts on some day that is still taken in; none for a klaster that has nothing to do with them. */
export async function pregnanciesAmong(
  tx: Tx,
  actor: Pick<Actor, "role" | "klaster">,
  { ids, day }: { ids: readonly string[]; day: Day },
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
    },
    orderBy: { hphtOn: "asc" },
  });
  for (const {
    id,
    personId,
    hphtOn,
    registeredOn,
    outcomes: [outcome],
  } of rows) {
    const ended = outcome ? { on: dayOf(outcome.endedOn), kind: outcome.kind } : null;
    const one = { id, hphtOn: dayOf(hphtOn), registeredOn: dayOf(registeredOn), ended };
    found.set(personId, [...(found.get(personId) ?? []), one]);
  }
  return found;
}

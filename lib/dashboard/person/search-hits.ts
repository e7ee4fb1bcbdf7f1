import "server-only";
import { type Actor, type Authorized, coversKlaster } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { hitOf, type SearchHits } from "#lib/dashboard/person/hit";
import type { Tx } from "#lib/db/client";
import { addDays, type Day, dateOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { cleanNik } from "#lib/person/nik";
import { findPeople, SEARCH_PAGE } from "#lib/person/queries";
import type { SearchInput } from "#lib/person/schema";

/** 44 weeks after HPHT a pregnancy without outcome no longer takes contacts. */
const OPEN_DAYS = 44 * 7;

/** Who was searched for, with what suits each of them. What was typed stays out of the audit row. */
export async function searchHits(
  tx: Tx,
  actor: Authorized<"person:read">,
  { text, page }: SearchInput,
): Promise<SearchHits> {
  const { people, total } = await findPeople(tx, actor, { text, page });
  const day = today(actor.timeZone);
  const pregnant = await pregnantAmong(tx, actor, { ids: people.map(({ id }) => id), day });
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
    hits: people.map((line) => hitOf(line, { actor, today: day, pregnant: pregnant.has(line.id) })),
  };
}

/** Whose pregnancy takes contacts today; nobody's for a klaster that has nothing to do with it. */
export async function pregnantAmong(
  tx: Tx,
  actor: Pick<Actor, "role" | "klaster">,
  { ids, day }: { ids: readonly string[]; day: Day },
): Promise<Set<string>> {
  if (!coversKlaster(actor, "KLASTER_2")) return new Set();
  const rows = await tx.pregnancy.findMany({
    where: {
      personId: { in: [...ids] },
      voidedAt: null,
      outcomes: { none: { voidedAt: null } },
      hphtOn: { gte: dateOf(addDays(day, -OPEN_DAYS)), lte: dateOf(day) },
    },
    select: { personId: true },
  });
  return new Set(rows.map(({ personId }) => personId));
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { pregnanciesAmong, servedAmong } from "#lib/page/search/among";
import { expectedToday } from "#lib/page/search/expected-today";
import { hitOf, type SearchHits } from "#lib/page/search/hit";
import { pregnancyNote } from "#lib/page/search/pregnancy-note";
import type { Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { cleanNik } from "#lib/person/nik";
import { findPeople, SEARCH_PAGE } from "#lib/person/queries";
import type { SearchInput } from "#lib/person/schema";
import { isOpenOn } from "#lib/pregnancy/uk";
import type { PregnancyHistory } from "#lib/service/history";

/** Who was searched for, with what suits each of them. What was typed stays out of the audit row. */
export async function searchHits(
  tx: Tx,
  actor: Authorized<"person:read">,
  { text, page }: SearchInput,
): Promise<SearchHits> {
  const day = today(actor.timeZone);
  const { people, total } = await findPeople(tx, actor, { text, page, first: expectedToday(actor, day) });
  const among = { ids: people.map(({ id }) => id), day };
  const pregnancies = await pregnanciesAmong(tx, actor, among);
  const served = await servedAmong(tx, actor, among);
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names", unit: actor.unitId },
    { list: "pencarian", by: /^\d{16}$/.test(cleanNik(text)) ? "NIK" : "nama", total, page },
  );
  return {
    text,
    total,
    page,
    from: (page - 1) * SEARCH_PAGE + 1,
    hits: people.map((line) => {
      const own = pregnancies.get(line.id) ?? [];
      const note = whyFirst(own, { served: served.has(line.id), day });
      return { ...hitOf(line, { actor, today: day, pregnancies: own }), ...(note && { note }) };
    }),
  };
}

/** What put a person before the others, in words. */
function whyFirst(pregnancies: readonly PregnancyHistory[], { served, day }: { served: boolean; day: Day }) {
  const open = pregnancies.find((one) => !one.ended && isOpenOn(one, day));
  return [served && "dilayani hari ini", open && pregnancyNote(open, day)].filter(Boolean).join(" · ");
}

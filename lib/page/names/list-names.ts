import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { isOverSasaran } from "#lib/coverage/definition";
import type { Tx } from "#lib/db/client";
import { countedHomes } from "#lib/names/counted-homes";
import { bitsOf, groupingOf } from "#lib/names/lists";
import type { NamesQuestion } from "#lib/names/read-bits";
import { listPeople } from "#lib/page/names/list-people";
import { listPregnancies } from "#lib/page/names/list-pregnancies";
import { type Listed, type NamesAsked, type NamesContent, NOBODY } from "#lib/page/names/listed-names";
import { NAMES_PAGE } from "#lib/page/names/name-address";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { GROUPS } from "#lib/sasaran/groups";

/** One page of the names behind a number. Leaves one audit row with what was asked and how many it held. */
export async function listNames(
  tx: Tx,
  actor: Authorized<"name:list">,
  counting: Counting,
  asked: NamesAsked,
): Promise<NamesContent> {
  const { total, list, filter, page } = asked;
  const offset = (page - 1) * NAMES_PAGE;
  const question = questionOf(actor, counting, asked);
  const homeNames = homeNamesFor(counting, actor.homes);
  const content: Listed = !question
    ? NOBODY
    : question.grouping === "PREGNANCY"
      ? await listPregnancies(tx, actor, counting, { asked, question, offset, homeNames })
      : await listPeople(tx, actor, { asked, question, offset, homeNames });
  // The list has become shorter since the link was made.
  if (page > 1 && content.groups.length === 0)
    return await listNames(tx, actor, counting, { ...asked, page: 1 });
  const { indicator, basis } = total.question;
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names", ...(total.area.unit && { id: total.area.unit.id }) },
    {
      indicator: indicator.code,
      ...(!total.area.unit && { unit: total.area.code }),
      month: counting.month,
      basis,
      list,
      filter,
      page,
      total: content.total,
    },
  );
  return { ...content, offset };
}

/** Of all homes that the reader may list. */
function homeNamesFor({ tree, nameOf }: Counting, own: readonly string[]): ReadonlyMap<string, string> {
  return new Map(own.flatMap((id) => tree.byId.get(id) ?? []).map((home) => [home.id, nameOf(home)]));
}

function questionOf(
  actor: Authorized<"name:list">,
  counting: Counting,
  { total, list, page }: NamesAsked,
): NamesQuestion | null {
  const { indicator } = total.question;
  const bits = bitsOf(indicator, list, total.question);
  if (!bits) return null;
  const own = new Set(actor.homes);
  const year = yearOf(counting.month);
  const on = today(actor.timeZone);
  return {
    ...bits,
    year,
    on,
    homes: countedHomes(counting, total)
      .map(({ id }) => id)
      .filter((id) => own.has(id)),
    grouping: groupingOf(indicator, list),
    // When the year is over nobody can be served in it any more.
    leavesAt: year < yearOf(on) ? 0 : leavesAt(total),
    page: { offset: (page - 1) * NAMES_PAGE, limit: NAMES_PAGE },
  };
}

function leavesAt({ question: { indicator } }: CountedRow): number | null {
  if (!isOverSasaran(indicator)) return null;
  const age: { to: number | null } | null = GROUPS[indicator.outOf.sasaran].age;
  return age?.to == null ? null : age.to + 1;
}

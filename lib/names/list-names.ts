import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import type { Tx } from "#lib/db/client";
import { bitsOf, countedHomes, type Grouping, groupingOf, leavesAt, type NameList } from "#lib/names/lists";
import type { NameFilter } from "#lib/names/people";
import { countOutside, type NamesQuestion, type Outside } from "#lib/names/read-bits";
import { type PeoplePage, readPeople, readPregnancies } from "#lib/names/read-people";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { ConsentPurpose } from "#lib/person/consent";
import { readRefusals } from "#lib/person/read-consents";

export type NamesAsked = {
  total: CountedRow;
  list: NameList;
  filter: NameFilter;
  page: number;
  /** How many make a page: on paper more than on a screen. */
  size: number;
};

export type ListedNames = PeoplePage & {
  grouping: Grouping | null;
  offset: number;
  /** Of the number, and not of the list. */
  outside: Outside[];
  /** Whom not to visit or to call, among those who are waited for. */
  refusals: ReadonlyMap<string, readonly ConsentPurpose[]>;
};

/** One page of the names behind a number. Leaves one audit row with what was asked and how many it held. */
export async function listNames(
  tx: Tx,
  actor: Authorized<"name:list">,
  counting: Counting,
  asked: NamesAsked,
): Promise<ListedNames> {
  const { total, list, filter, page } = asked;
  const { indicator, basis } = total.question;
  const listed = await listPage(tx, actor, { asked, question: questionOf(actor, counting, asked), counting });
  // The list has become shorter since the link was made.
  if (page > 1 && listed.groups.length === 0)
    return await listNames(tx, actor, counting, { ...asked, page: 1 });
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names", unit: actor.unitId, ...(total.area.unit && { id: total.area.unit.id, unit: null }) },
    {
      indicator: indicator.code,
      ...(!total.area.unit && { unit: total.area.code }),
      month: counting.month,
      basis,
      list,
      filter,
      page,
      total: listed.total,
    },
  );
  return listed;
}

function questionOf(
  actor: Authorized<"name:list">,
  counting: Counting,
  { total, list, page, size }: NamesAsked,
): NamesQuestion | null {
  const { indicator } = total.question;
  const bits = bitsOf(indicator, list, total.question);
  if (!bits) return null;
  const own = new Set(actor.homes);
  const homes = countedHomes(counting, total).map(({ id }) => id);
  const year = yearOf(counting.month);
  const on = today(actor.timeZone);
  return {
    ...bits,
    year,
    on,
    homes,
    own: homes.filter((id) => own.has(id)),
    grouping: groupingOf(indicator, list),
    // When the year is over nobody can be served in it any more.
    leavesAt: year < yearOf(on) ? 0 : leavesAt(indicator),
    page: { offset: (page - 1) * size, limit: size },
  };
}

async function listPage(
  tx: Tx,
  actor: Authorized<"name:list">,
  { question, asked, counting }: { question: NamesQuestion | null; asked: NamesAsked; counting: Counting },
): Promise<ListedNames> {
  const offset = (asked.page - 1) * asked.size;
  const none = { groups: [], filters: [], promising: 0, total: 0, all: 0, outside: [], refusals: new Map() };
  if (!question) return { ...none, grouping: null, offset };
  const read = question.grouping === "PREGNANCY" ? readPregnancies : readPeople;
  const { indicator } = asked.total.question;
  const page = await read(tx, actor, {
    question,
    indicator,
    month: counting.month,
    list: asked.list,
    filter: asked.filter,
    slice: { offset, limit: asked.size },
  });
  const waited = asked.list === "belum" ? page.groups.flatMap(({ people }) => people) : [];
  const within = waited.filter((person) => person.within).map(({ personId }) => personId);
  const refusals = await readRefusals(tx, within, question.on);
  return {
    ...page,
    grouping: question.grouping,
    offset,
    refusals,
    outside: await countOutside(tx, question),
  };
}

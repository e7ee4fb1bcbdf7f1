import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import type { Tx } from "#lib/db/client";
import type { Grouping, NameList } from "#lib/names/lists";
import type { NamePart } from "#lib/names/parts";
import type { NameFilter } from "#lib/names/people";
import { questionOf } from "#lib/names/question";
import { countOutside, type NamesQuestion, type Outside } from "#lib/names/read-bits";
import { type PeoplePage, readPeople, readPregnancies } from "#lib/names/read-people";
import type { ConsentPurpose } from "#lib/person/consent";
import { readRefusals } from "#lib/person/read-consents";

export type NamesAsked = {
  total: CountedRow;
  list: NameList;
  filter: NameFilter;
  page: number;
  /** How many make a page: on paper more than on a screen. */
  size: number;
  /** A part of the list alone, or one home's. */
  only: { part: NamePart | null; homeId: string | null };
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
  const { total, list, filter, page, size, only } = asked;
  const { indicator, basis } = total.question;
  const question = questionOf(actor, counting, asked);
  const slice = { only, page: { offset: (page - 1) * size, limit: size } };
  const listed = await listPage(tx, actor, {
    asked,
    question: question && { ...question, ...slice },
    counting,
  });
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
      ...(only.part && { part: only.part }),
      ...(only.homeId && { home: only.homeId }),
      page,
      total: listed.total,
    },
  );
  return listed;
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

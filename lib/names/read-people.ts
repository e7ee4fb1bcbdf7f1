import "server-only";
import type { Authorized } from "#lib/access/actor";
import { countedMask, type Indicator } from "#lib/coverage/definition";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { type PregnancyHistories, readPregnancyHistories } from "#lib/measure/read-histories";
import type { NameList } from "#lib/names/lists";
import { pregnancyPart } from "#lib/names/parts";
import {
  byUrgency,
  FILTERS,
  groupsOf,
  type NameFilter,
  named,
  type PeopleGroup,
  pregnancyGroups,
} from "#lib/names/people";
import { pregnancyLine } from "#lib/names/pregnancy-line";
import { type Asked, type PregnancyStage, pregnancyStage } from "#lib/names/pregnancy-stage";
import { type NameBit, type NamesQuestion, readNameBits } from "#lib/names/read-bits";
import { servicesOf } from "#lib/names/service-kinds";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";

export type PeopleAsked = {
  question: NamesQuestion;
  indicator: Indicator;
  month: Month;
  list: NameList;
  filter: NameFilter;
  slice: { offset: number; limit: number };
};

export type PeoplePage = {
  groups: PeopleGroup[];
  /** How many each filter holds; empty where there is only one. */
  filters: { filter: NameFilter; people: number }[];
  /** One more visit would bring so many of them into the number. */
  promising: number;
  /** Of the filter. */
  total: number;
  /** Of the whole list. */
  all: number;
};

/** People as PostgreSQL sorts them. */
export async function readPeople(
  tx: Tx,
  actor: Authorized<"name:list">,
  { question, indicator, list }: PeopleAsked,
): Promise<PeoplePage> {
  const bits = await readNameBits(tx, question);
  const lastServed = await readLastServed(tx, bits, servicesOf(indicator));
  const offers = list === "belum";
  const people = bits.map((bit) => {
    const lastOn = lastServed.get(bit.personId) ?? null;
    return named(actor, bit, { pregnancy: null, lastOn, indicator, today: question.on, offers });
  });
  const total = bits[0]?.total ?? 0;
  return { groups: groupsOf(people), filters: [], promising: 0, total, all: total };
}

async function readLastServed(
  tx: Tx,
  bits: readonly NameBit[],
  kinds: readonly string[],
): Promise<Map<string, Day>> {
  if (bits.length === 0 || kinds.length === 0) return new Map();
  const ids = [...new Set(bits.map(({ personId }) => personId))];
  const rows = await tx.$queryRaw<{ person: string; day: Day }[]>`
    SELECT person_id AS person, max(served_on)::text AS day FROM service_records
    WHERE person_id = ANY (${ids}::uuid[]) AND kind = ANY (${[...kinds]}) AND voided_at IS NULL GROUP BY person_id`;
  return new Map(rows.map(({ person, day }) => [person, day]));
}

/** All of them are read, because what helps now is told from the history. */
export async function readPregnancies(
  tx: Tx,
  actor: Authorized<"name:list">,
  { question, indicator, month, filter, slice }: PeopleAsked,
): Promise<PeoplePage> {
  const part = question.only?.part ?? null;
  const women = await readWaiting(tx, { question, indicator, month }, pregnancyLine);
  const all = women
    .filter((woman) => part === null || pregnancyPart(woman, question.on) === part)
    .map(({ pregnancy, ...bit }) => {
      const lastOn = pregnancy?.lastOn ?? null;
      return named(actor, bit, { pregnancy, lastOn, indicator, today: question.on, offers: true });
    })
    .sort(byUrgency);
  const kept = all.filter(FILTERS[filter]);
  return {
    groups: pregnancyGroups(kept, slice),
    filters: (Object.keys(FILTERS) as NameFilter[]).map((one) => ({
      filter: one,
      people: all.filter(FILTERS[one]).length,
    })),
    promising: all.filter(({ pregnancy }) => pregnancy?.group === "SEKALI_LAGI").length,
    total: kept.length,
    all: all.length,
  };
}

type Waiting = Pick<PeopleAsked, "question" | "indicator" | "month">;

/** Each line of a list of pregnancies, with what tells its part. */
export function readPregnancyStages(
  tx: Tx,
  asked: Waiting,
): Promise<(NameBit & { pregnancy: PregnancyStage | null })[]> {
  return readWaiting(tx, asked, pregnancyStage);
}

/** Each line of the list, with how far the pregnancy is. */
async function readWaiting<Told>(
  tx: Tx,
  { question, indicator, month }: Waiting,
  tell: (history: PregnancyHistories, asked: Asked) => Told | null,
): Promise<(NameBit & { pregnancy: Told | null })[]> {
  const bits = await readNameBits(tx, { ...question, page: null });
  const ids = [...new Set(bits.map(({ personId }) => personId))];
  const histories = await unscoped(tx, "WHOLE_HISTORY", () => readPregnancyHistories(readIn(tx), ids));
  const asked = { goal: countedMask(indicator) ?? "K4", month, today: question.on };
  const told = new Map(histories.map((history) => [history.personId, tell(history, asked)]));
  return bits.map((bit) => ({ ...bit, pregnancy: told.get(bit.personId) ?? null }));
}

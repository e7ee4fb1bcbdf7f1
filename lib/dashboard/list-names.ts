import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { countedHomes } from "#lib/dashboard/counted-homes";
import type { CountedRow, Counting } from "#lib/dashboard/counting";
import { NAMES_PAGE } from "#lib/dashboard/name-address";
import { bitsOf, groupingOf, type NameList } from "#lib/dashboard/name-lists";
import {
  byUrgency,
  FILTERS,
  groupedBits,
  groupedPregnancies,
  type NameFilter,
  type NameGroup,
  type NameLine,
  nameLine,
} from "#lib/dashboard/name-view";
import { pregnancyLine } from "#lib/dashboard/pregnancy-line";
import { type NameBit, type NamesQuestion, readNameBits } from "#lib/dashboard/read-name-bits";
import { servicesOf } from "#lib/dashboard/service-kinds";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { readHistories } from "#lib/measure/read-histories";
import type { Day } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { GROUPS } from "#lib/sasaran/groups";

export type NamesAsked = { total: CountedRow; list: NameList; filter: NameFilter; page: number };

export type NamesContent = {
  groups: NameGroup[];
  /** How many each filter holds; empty where there is only one. */
  filters: { filter: NameFilter; people: number }[];
  ofPregnancies: boolean;
  /** One more visit would bring so many of them into the number. */
  promising: number;
  offset: number;
  /** Of the filter. */
  total: number;
  /** Of the whole list. */
  all: number;
};

type Listed = Omit<NamesContent, "offset">;

const NOBODY: Listed = { groups: [], filters: [], ofPregnancies: false, promising: 0, total: 0, all: 0 };

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
  const content: Listed = !question
    ? NOBODY
    : question.grouping === "PREGNANCY"
      ? await listPregnancies(tx, actor, counting, { asked, question, offset })
      : await listPeople(tx, actor, { asked, question, offset });
  const { indicator, basis } = total.question;
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names", ...(total.area.unit && { id: total.area.unit.id }) },
    {
      indicator: indicator.code,
      unit: total.area.code,
      month: counting.month,
      basis,
      list,
      filter,
      page,
      count: content.total,
    },
  );
  return { ...content, offset };
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
  if (indicator.kind !== "once-yearly-sasaran") return null;
  const age: { to: number | null } | null = GROUPS[indicator.outOf.sasaran].age;
  return age?.to == null ? null : age.to + 1;
}

type Part = { asked: NamesAsked; question: NamesQuestion; offset: number };

async function listPeople(
  tx: Tx,
  actor: Authorized<"name:list">,
  { asked, question }: Part,
): Promise<Listed> {
  const { grouping, year, on } = question;
  const bits = await readNameBits(tx, question);
  const { indicator } = asked.total.question;
  const lastServed = await readLastServed(tx, bits, servicesOf(indicator));
  const facts = { reader: actor, indicator, today: on, offers: asked.list === "belum", lastServed };
  const lines = bits.map((bit) => ({ bit, line: nameLine(bit, null, facts) }));
  const total = bits[0]?.total ?? 0;
  return {
    groups: grouping === "PREGNANCY" ? [] : groupedBits(lines, { grouping, year }),
    filters: [],
    ofPregnancies: false,
    promising: 0,
    total,
    all: total,
  };
}

/** All of them are read, because what helps now is told from the history. */
async function listPregnancies(
  tx: Tx,
  actor: Authorized<"name:list">,
  counting: Counting,
  { asked, question, offset }: Part,
): Promise<Listed> {
  const { indicator } = asked.total.question;
  const bits = await readNameBits(tx, { ...question, page: null });
  const goal = indicator.kind === "once-yearly-sasaran" ? indicator.counts : "K4";
  const ids = bits.map(({ personId }) => personId);
  const histories = await asRecount(tx, () => readHistories(readIn(tx), ids));
  const pregnancies = new Map(
    histories.map((history) => [
      history.personId,
      pregnancyLine(history, { goal, month: counting.month, today: question.on }),
    ]),
  );
  const facts = {
    reader: actor,
    indicator,
    today: question.on,
    offers: true,
    lastServed: new Map<string, Day>(),
  };
  const all: NameLine[] = bits
    .map((bit) => nameLine(bit, pregnancies.get(bit.personId) ?? null, facts))
    .sort(byUrgency);
  const kept = all.filter(FILTERS[asked.filter].holds);
  return {
    groups: groupedPregnancies(kept, { goal: indicator.label, offset, limit: NAMES_PAGE }),
    filters: (Object.keys(FILTERS) as NameFilter[]).map((filter) => ({
      filter,
      people: all.filter(FILTERS[filter].holds).length,
    })),
    ofPregnancies: true,
    promising: all.filter(({ pregnancy }) => pregnancy?.group === "SEKALI_LAGI").length,
    total: kept.length,
    all: all.length,
  };
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

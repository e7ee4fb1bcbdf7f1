import "server-only";
import type { Tx } from "#lib/db/client";
import { type Sql, sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import { livedIn, maskIn } from "#lib/measure/person-years";
import type { MaskCode } from "#lib/measure/slots";
import type { BitQuestion, Grouping } from "#lib/names/lists";
import type { NamePart, Parting } from "#lib/names/parts";
import type { Day } from "#lib/period/day";
import { firstDay, type MonthNumber, monthIn, type Year } from "#lib/period/month";

export type NamesQuestion<Code extends string = MaskCode> = BitQuestion<Code> & {
  year: Year;
  /** Where the person lived in the month that counts: all homes of the number. */
  homes: readonly string[];
  /** Those of them whose names the reader may see. */
  own: readonly string[];
  grouping: Grouping;
  parting: Parting;
  /** Of the list these alone. */
  only?: { part: NamePart | null; homeId: string | null };
  /** Completed months of age at which the group is left; null = never. */
  leavesAt: number | null;
  /** The day on which it is told who has left. */
  on: Day;
  page: { offset: number; limit: number } | null;
};

/** One person and month that counts. */
export type NameBit = {
  personId: string;
  month: MonthNumber;
  homeId: string;
  homeName: string;
  /** Null where it is told from the history. */
  part: NamePart | null;
  group: string;
  groupSize: number;
  total: number;
  name: string;
  sex: "L" | "P";
  hasNik: boolean;
  bornOn: Day;
  bornEstimated: boolean;
  diedOn: Day | null;
  /** Where the person lives now. */
  presentHomeId: string | null;
  /** Since when elsewhere, later than the month that counts or, out of the kabupaten, within it. */
  leftOn: Day | null;
};

/**
 * The people whose bits make a number, from the masks that made it. Runs as the counting role, since those who have
 * moved away still belong to the number; the home of the month must be one of the reader's.
 */
export async function readNameBits<Code extends string = MaskCode>(
  tx: Tx,
  question: NamesQuestion<Code>,
  catalogue = CATALOGUE,
): Promise<NameBit[]> {
  if (question.own.length === 0) return [];
  const { page, grouping, only } = question;
  return unscoped(
    tx,
    "NAMES_THEN",
    () => tx.$queryRaw<NameBit[]>`
    WITH ${namedIn(question, catalogue)}
    SELECT "personId", month, "homeId", "homeName", name, sex, "hasNik", "bornOn", "bornEstimated", "diedOn", "presentHomeId", "leftOn", part, "group",
      (count(*) OVER (PARTITION BY "group"))::int AS "groupSize", (count(*) OVER ())::int AS total
    FROM named
    WHERE (${only?.homeId ?? null}::uuid IS NULL OR "homeId" = ${only?.homeId ?? null}::uuid)
      AND (${only?.part ?? null}::text IS NULL OR part IS NULL OR part = ${only?.part ?? null})
    ORDER BY ${grouping === "MONTH" ? sql`month DESC` : sql`"group"`}, name, "personId", month
    LIMIT ${page?.limit ?? null}::int OFFSET ${page?.offset ?? 0}::int`,
  );
}

export type PartOfHome = { part: NamePart; homeId: string; people: number };

/** The same list, counted by its parts and homes; nobody's name is read. */
export async function countParts<Code extends string = MaskCode>(
  tx: Tx,
  question: NamesQuestion<Code>,
  catalogue = CATALOGUE,
): Promise<PartOfHome[]> {
  if (question.own.length === 0) return [];
  return unscoped(
    tx,
    "NAMES_THEN",
    () => tx.$queryRaw<PartOfHome[]>`
    WITH ${namedIn(question, catalogue)}
    SELECT part, "homeId", count(*)::int AS people FROM named GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

/** The lines of the list as a table of the statement. */
function namedIn<Code extends string>(question: NamesQuestion<Code>, catalogue: Catalogue): Sql {
  const { year, on, own, leavesAt, grouping } = question;
  return sql`bits AS (${bitsFrom(question, catalogue)}), people AS (
      SELECT b.person_id AS "personId", b.month, b.home_id AS "homeId", (SELECT u.name FROM units u WHERE u.id = b.home_id) AS "homeName",
        p.name, p.sex::text, p.nik_hash IS NOT NULL AS "hasNik", p.born_on::text AS "bornOn", p.born_estimated AS "bornEstimated",
        p.died_on::text AS "diedOn",
        p.home_id AS "presentHomeId",
        (SELECT min(coalesce(r.left_on, r.since))::text FROM residences r WHERE r.person_id = b.person_id AND r.voided_at IS NULL
          AND r.since > make_date(${year}::int, b.month, 1) AND r.home_id IS DISTINCT FROM b.home_id) AS "leftOn",
        ${groupOf(grouping, { leavesAt, on, year })} AS "group"
      FROM bits b JOIN persons p ON p.id = b.person_id
      WHERE b.home_id = ANY (${[...own]}::uuid[])
    ), named AS (
      SELECT people.*, CASE WHEN "leftOn" <= ${on} OR "diedOn" IS NOT NULL THEN 'PINDAH' ELSE ${partOf(question, catalogue)} END AS part
      FROM people
    )`;
}

/** So many of a desa stand in the number whose names the reader may not see today. */
export type Outside = { desaId: string; people: number };

/** Counted by themselves, so that with the names they must make the number. */
export async function countOutside<Code extends string = MaskCode>(
  tx: Tx,
  question: NamesQuestion<Code>,
  catalogue = CATALOGUE,
): Promise<Outside[]> {
  if (question.homes.length === question.own.length) return [];
  return unscoped(
    tx,
    "NAMES_THEN",
    () => tx.$queryRaw<Outside[]>`
    WITH bits AS (${bitsFrom(question, catalogue)})
    SELECT (SELECT u.parent_id FROM units u WHERE u.id = b.home_id) AS "desaId", count(*)::int AS people FROM bits b
    WHERE b.home_id <> ALL (${[...question.own]}::uuid[]) GROUP BY 1 ORDER BY 1`,
  );
}

/** Beside who has left. Of pregnancies it is told from the history, by lib/names/parts. */
function partOf<Code extends string>(question: NamesQuestion<Code>, catalogue: Catalogue): Sql {
  switch (question.parting) {
    case "PREGNANCY":
      return sql`NULL`;
    case "AGE":
      return sql`CASE "group" WHEN '2' THEN 'TIDAK_BISA' WHEN '0' THEN 'SEGERA' ELSE 'MASIH_BISA' END`;
    case "MONTH_BEFORE":
      return sql`CASE WHEN ${wasBefore(question, catalogue)} THEN 'LAMA' ELSE 'BARU' END`;
    case "EARLIER_MONTHS":
      return sql`CASE WHEN month < ${question.to} THEN 'LAMA' ELSE 'BARU' END`;
    case "NONE":
      return sql`'BELUM'`;
  }
}

/** In the month before the one that counts they stood in the same list, wherever they lived. */
function wasBefore<Code extends string>(
  { year, from, mask, without }: NamesQuestion<Code>,
  { openSlotsOf }: Catalogue,
): Sql {
  const [before, bit] = from === 1 ? [year - 1, 11] : [year, from - 2];
  const masks = sql`q.masks`;
  const taken = without ? sql`(${maskIn(masks, openSlotsOf(without))} >> ${bit}::int) & 1 = 0` : sql`true`;
  return sql`EXISTS (SELECT FROM person_years q WHERE q.person_id = "personId" AND q.year = ${before}::smallint
    AND (${maskIn(masks, openSlotsOf(mask))} >> ${bit}::int) & 1 = 1 AND ${taken})`;
}

/** Of those who lived in the homes that year, by an index; then the bits alone decide. */
function bitsFrom<Code extends string>(
  { year, homes, mask, without, from, to }: NamesQuestion<Code>,
  { openSlotsOf }: Catalogue,
): Sql {
  const masks = sql`py.masks`;
  const wanted = maskIn(masks, openSlotsOf(mask));
  const taken = without && maskIn(masks, openSlotsOf(without));
  const bits = sql`
    SELECT py.person_id, m.month, py.homes[m.month] AS home_id,
      ${taken ? sql`(${taken} >> (m.month - 1)) & 1 = 1` : sql`false`} AS taken,
      ${taken ? takenIn(taken, { homes, from, to }) : sql`0`} AS all_taken
    FROM person_years py CROSS JOIN generate_series(${from}::int, ${to}::int) AS m (month)
    WHERE ${livedIn(sql`py`, { year, homes })}
      AND ${wanted} <> 0 AND (${wanted} >> (m.month - 1)) & 1 = 1
      AND py.homes[m.month] = ANY (${[...homes]}::uuid[])`;
  if (without === null) return bits;
  // Who was tested in February and found in May is one person found: the later bit takes the earlier line away.
  return sql`
    SELECT person_id, month, home_id FROM (
      SELECT *, row_number() OVER (PARTITION BY person_id ORDER BY taken DESC, month) AS place FROM (${bits}) AS open
    ) AS numbered WHERE place > all_taken`;
}

function takenIn(
  mask: Sql,
  { homes, from, to }: { homes: readonly string[]; from: MonthNumber; to: MonthNumber },
): Sql {
  return sql`(SELECT count(*) FROM generate_series(${from}::int, ${to}::int) AS t (month)
    WHERE (${mask} >> (t.month - 1)) & 1 = 1 AND py.homes[t.month] = ANY (${[...homes]}::uuid[]))`;
}

type GroupFacts = { leavesAt: number | null; on: Day; year: Year };

/** The key of a group; its words are the page's. */
function groupOf(grouping: Grouping, { leavesAt, on, year }: GroupFacts): Sql {
  if (grouping === "MONTH") return sql`to_char(b.month, 'FM00')`;
  if (grouping === "HOME")
    return sql`(SELECT (u.kind = 'TANPA_POSYANDU')::int || u.name || ' ' || u.id FROM units u WHERE u.id = b.home_id)`;
  if (grouping === "PREGNANCY" || leavesAt === null) return sql`'1'`;
  const leaves = sql`(p.born_on + make_interval(months => ${leavesAt}::int))::date`;
  const newYear = firstDay(monthIn(year + 1, 1));
  return sql`CASE WHEN ${leaves} <= ${on}::date THEN '2' WHEN ${leaves} < ${newYear}::date THEN '0' ELSE '1' END`;
}

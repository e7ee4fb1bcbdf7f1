import "server-only";
import type { Authorized } from "#lib/access/actor";
import { indicatorIn } from "#lib/coverage/catalogue";
import { readTargets } from "#lib/coverage/read-targets";
import type { Tx } from "#lib/db/client";
import { sql } from "#lib/db/read";
import { formatDayNear, formatNumber } from "#lib/format";
import { CATALOGUE } from "#lib/measure/catalogue";
import { maskIn } from "#lib/measure/person-years";
import type { MaskCode } from "#lib/measure/slots";
import { type WeighedChild, type Weighing, weighingOf } from "#lib/page/home/children";
import { addDays, type Day } from "#lib/period/day";
import { addMonths, firstDay, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { TIMBANG } from "#lib/programme/growth/service";
import { BALITA_MONTHS } from "#lib/programme/growth/weighing";

/** The month of a kader's posyandu, and when it last weighed. */
export type WeighingDay = Weighing & {
  /** "Terakhir menimbang 12 Nov: 54 anak" */
  last: string | null;
};

type Reader = Authorized<"person:read">;

/** As many rows as the posyandu has small children. */
export async function readWeighing(tx: Tx, actor: Reader): Promise<WeighingDay> {
  const day = today(actor.timeZone);
  const month = monthOf(day);
  const indicator = indicatorIn(month, "GIZ01");
  const targets = await readTargets(tx, month);
  return {
    ...weighingOf(await readChildren(tx, actor, day), {
      month,
      today: day,
      target: indicator ? targets(indicator) : null,
    }),
    last: await readLastDay(tx, actor, day),
  };
}

function readChildren(tx: Tx, { homes }: Reader, day: Day): Promise<WeighedChild[]> {
  const bits = (mask: MaskCode) => maskIn(sql`y.masks`, CATALOGUE.slotsOf(mask));
  return tx.$queryRaw<WeighedChild[]>`
    SELECT p.id AS "personId", p.name, p.born_on::text AS "bornOn", ${bits("BALITA_S")}::int AS registered,
      ${bits("D")}::int AS weighed, ${bits("TWO_T")}::int AS "twoT",
      EXISTS (SELECT FROM person_years e WHERE e.person_id = p.id AND e.year < y.year
        AND ${maskIn(sql`e.masks`, CATALOGUE.slotsOf("D"))} <> 0) AS ever
    FROM persons p JOIN person_years y ON y.person_id = p.id AND y.year = ${yearOf(monthOf(day))}::smallint
    WHERE p.home_id = ANY (${[...homes]}::uuid[]) AND p.born_on > ${oldest(day)}::date AND p.died_on IS NULL
      AND p.merged_into_id IS NULL`;
}

type LastDay = { day: Day; children: number };

/** Of the last month with a weighing, this one or the one before, the day with most children. */
async function readLastDay(tx: Tx, { homes }: Reader, day: Day): Promise<string | null> {
  const [last] = await tx.$queryRaw<LastDay[]>`
    SELECT r.served_on::text AS day, count(DISTINCT r.person_id)::int AS children
    FROM persons p JOIN service_records r ON r.person_id = p.id
    WHERE p.home_id = ANY (${[...homes]}::uuid[]) AND p.born_on > ${oldest(day)}::date AND r.kind = ${TIMBANG.kind}
      AND r.voided_at IS NULL AND r.served_on >= ${firstDay(addMonths(monthOf(day), -1))}::date
    GROUP BY r.served_on ORDER BY date_trunc('month', r.served_on) DESC, count(DISTINCT r.person_id) DESC LIMIT 1`;
  return last
    ? `Terakhir menimbang ${formatDayNear(last.day, day)}: ${formatNumber(last.children)} anak`
    : null;
}

/** Whoever is born after it is under five in this month. */
function oldest(day: Day): Day {
  return addDays(firstDay(addMonths(monthOf(day), -BALITA_MONTHS)), -1);
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { formatDayShort, formatMonthName } from "#lib/format";
import { hitOf } from "#lib/page/search/hit";
import { type Found, PAGE_SIZE } from "#lib/page/search/paged";
import { type Day, dateOf, dayFromNumber, dayNumber, dayOf } from "#lib/period/day";
import { addMonths, dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { personLine } from "#lib/person/queries";
import { TIMBANG } from "#lib/programme/growth/service";

const SMALL_CHILD_MONTHS = 60;

/** Children under five by posyandu and name, each with the weighing of this month. */
export async function listSmallChildren(
  tx: Tx,
  actor: Authorized<"name:list">,
  page: number,
): Promise<Found> {
  const day = today(actor.timeZone);
  const month = monthOf(day);
  const where = {
    AND: [withinReach(actor), { diedOn: null, bornOn: { gt: dateOf(yearsBefore(day)), lte: dateOf(day) } }],
  } satisfies Prisma.PersonWhereInput;
  const rows = await tx.person.findMany({
    where,
    select: { ...personLine, records: weighedIn(month) },
    orderBy: [{ home: { code: "asc" } }, { name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const hits = rows.map(({ records: [weighed], ...person }) => {
    const note = weighed
      ? `ditimbang ${formatDayShort(dayOf(weighed.servedOn))}`
      : `belum ditimbang ${formatMonthName(month)}`;
    return { ...hitOf(person, { actor, today: day, pregnancies: [] }), note };
  });
  return { hits, total: await tx.person.count({ where }) };
}

function weighedIn(month: Month) {
  return {
    where: {
      kind: TIMBANG.kind,
      voidedAt: null,
      servedOn: { gte: dateOfMonth(month), lt: dateOfMonth(addMonths(month, 1)) },
    },
    select: { servedOn: true },
    orderBy: { servedOn: "desc" },
    take: 1,
  } satisfies Prisma.Person$recordsArgs;
}

/** The birthday on which a child born then is five years old today. */
function yearsBefore(day: Day): Day {
  // Counted through, since 29 February has no such birthday.
  return dayFromNumber(dayNumber(`${addMonths(monthOf(day), -SMALL_CHILD_MONTHS)}-${day.slice(8)}` as Day));
}

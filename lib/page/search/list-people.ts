import "server-only";
import { type Authorized, coversKlaster } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import type { ServiceData } from "#lib/form/data";
import type { ListName } from "#lib/page/search/address";
import { hitOf, type PersonHit } from "#lib/page/search/hit";
import { type Found, PAGE_SIZE } from "#lib/page/search/paged";
import { pregnancyNote } from "#lib/page/search/pregnancy-note";
import { listSmallChildren } from "#lib/page/search/small-children";
import { addDays, dateOf, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { personLine } from "#lib/person/queries";
import { isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { BEGINNING_KINDS } from "#lib/programme/catalogue";

export type PeopleList = { hits: PersonHit[]; from: number; total: number; page: number; pages: number };

const OPEN_DAYS = 44 * 7;

/** Open pregnancies, soonest due first, or children under five by posyandu and name. Leaves an audit row. */
export async function listPeople(
  actor: Authorized<"name:list">,
  list: ListName,
  page: number,
): Promise<PeopleList | null> {
  if (!coversKlaster(actor, "KLASTER_2")) return null;
  return asActor(actor, async (tx) => {
    const read = list === "bumil" ? listPregnant : listSmallChildren;
    const { hits, total } = await read(tx, actor, page);
    await recordEvent(
      tx,
      actor,
      "names.listed",
      { kind: "names", unit: actor.unitId },
      { list, total, page },
    );
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    return { hits, total, page, pages, from: (page - 1) * PAGE_SIZE + 1 };
  });
}

async function listPregnant(tx: Tx, actor: Authorized<"name:list">, page: number): Promise<Found> {
  const day = today(actor.timeZone);
  const where = {
    voidedAt: null,
    outcomes: { none: { voidedAt: null } },
    hphtOn: { gte: dateOf(addDays(day, -OPEN_DAYS)), lte: dateOf(day) },
    person: { AND: [withinReach(actor), { diedOn: null }] },
  } satisfies Prisma.PregnancyWhereInput;
  const rows = await tx.pregnancy.findMany({
    where,
    select: {
      id: true,
      hphtOn: true,
      registeredOn: true,
      person: { select: personLine },
      records: { where: { kind: { in: BEGINNING_KINDS }, voidedAt: null }, select: { data: true } },
    },
    orderBy: [{ hphtOn: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const hits = rows.map(({ id, hphtOn, registeredOn, person, records }) => {
    const hpht = dayOf(hphtOn);
    const pregnancy = { id, hphtOn: hpht, registeredOn: dayOf(registeredOn), ended: null };
    const hphtEstimated = records.some(({ data }) => isHphtEstimated(data as ServiceData));
    const note = pregnancyNote({ hphtOn: hpht, hphtEstimated }, day);
    return { ...hitOf(person, { actor, today: day, pregnancies: [pregnancy] }), note };
  });
  return { hits, total: await tx.pregnancy.count({ where }) };
}

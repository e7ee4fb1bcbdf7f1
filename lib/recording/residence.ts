import "server-only";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { dateOfMonth, type Month, monthIn, monthOfDate } from "#lib/period/month";

type Move = {
  personId: string;
  since: Month;
  homeId: string | null;
  movedOn?: Date | undefined;
  /** Given when leaving the kabupaten; null takes an absence back that ended in its own month. */
  leftOn?: Date | null;
  note?: string | undefined;
  /** One instant for all rows of one move, by which it is taken back as one. */
  at?: Date;
};

/** From that month on; a second move in one month takes the place of the first, which is kept. Keeps the present home beside it. */
export async function writeResidence(
  tx: Tx,
  actorId: string,
  { personId, since, homeId, movedOn, leftOn, note, at = now() }: Move,
) {
  const row = {
    homeId,
    movedOn: movedOn ?? null,
    note: note ?? null,
    recordedById: actorId,
    recordedAt: at,
  };
  const month = { personId, since: dateOfMonth(since) };
  const former = await tx.residence.findFirst({ where: { ...month, voidedAt: null } });
  if (former) await voidResidence(tx, former.id, { at, by: actorId, reason: REPLACED });
  const { id } = await tx.residence.create({
    data: { ...month, ...row, leftOn: leftOn === undefined ? (former?.leftOn ?? null) : leftOn },
    select: { id: true },
  });
  if (former)
    await tx.residence.update({ where: { id: former.id }, data: { replacedById: id }, select: { id: true } });
  await tx.person.update({ where: { id: personId }, data: { homeId }, select: { id: true } });
  return id;
}

const REPLACED = "Diganti catatan pindah pada bulan yang sama";

export async function voidResidence(
  tx: Tx,
  id: string,
  { at, by, reason }: { at: Date; by: string; reason: string },
) {
  await tx.residence.update({
    where: { id },
    data: { voidedAt: at, voidedById: by, voidReason: reason },
    select: { id: true },
  });
}

/** A leaf unit that has begun by that month and is not going to close. */
export async function demandHome(
  tx: Tx,
  { homeId, month, field }: { homeId: string; month: Month; field: string },
) {
  const home = await tx.unit.findFirst({
    where: {
      id: homeId,
      kind: { in: ["POSYANDU", "TANPA_POSYANDU"] },
      since: { lte: dateOfMonth(month) },
      until: null,
    },
    select: { id: true },
  });
  if (!home) throw new Refusal("HOME_UNKNOWN", field);
}

type Stay = { since: Month; homeId: string };

/**
 * Living in a posyandu since a month before it began: in the bucket of its desa until then, as the rows of a posyandu
 * begin with it. Nobody looks at the months before the first opened year.
 */
export async function homesSince(tx: Tx, homeId: string, since: Month): Promise<[Stay, ...Stay[]]> {
  const home = await tx.unit.findUniqueOrThrow({
    where: { id: homeId },
    select: { kind: true, since: true, parentId: true },
  });
  const begun = monthOfDate(home.since);
  const opened = await tx.openedYear.findFirst({ orderBy: { year: "asc" }, select: { year: true } });
  const one: [Stay] = [{ since, homeId }];
  if (home.kind !== "POSYANDU" || begun <= since || !opened || begun <= monthIn(opened.year, 1)) return one;
  const bucket = await tx.unit.findFirst({
    where: { parentId: home.parentId, kind: "TANPA_POSYANDU" },
    select: { id: true },
  });
  return bucket
    ? [
        { since, homeId: bucket.id },
        { since: begun, homeId },
      ]
    : one;
}

import "server-only";
import { timeZoneOf } from "#lib/access/time-zone";
import { gate } from "#lib/db/client";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** A step of the way in for those who forget usernames. Read before anybody has signed in: names of units only. */
export type Place = { code: string; name: string };

const place = { code: true, name: true } as const;
const byName = [{ name: "asc" as const }, { code: "asc" as const }];

export async function listPuskesmas(): Promise<Place[]> {
  return gate().unit.findMany({ where: { kind: "PUSKESMAS", until: null }, select: place, orderBy: byName });
}

/** The desa that this puskesmas serves today. */
export async function listDesaServedBy(puskesmasCode: string): Promise<Place[]> {
  const month = dateOfMonth(monthOf(today(timeZoneOf(puskesmasCode))));
  const served = {
    puskesmas: { code: puskesmasCode },
    since: { lte: month },
    OR: [{ until: null }, { until: { gt: month } }],
  };
  return gate().unit.findMany({
    where: { desaCatchments: { some: served } },
    select: place,
    orderBy: byName,
  });
}

/** The posyandu of this desa that have an account. */
export async function listPosyanduOf(desaCode: string): Promise<Place[]> {
  const withAccount = { users: { some: { role: "KADER" as const, disabledAt: null } } };
  return gate().unit.findMany({
    where: { kind: "POSYANDU", parent: { code: desaCode }, ...withAccount },
    select: place,
    orderBy: byName,
  });
}

/** Name of a chosen step; null for a code that nobody offered. */
export async function findPlace(code: string): Promise<Place | null> {
  return gate().unit.findUnique({ where: { code }, select: place });
}

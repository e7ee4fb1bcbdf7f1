import type { Role } from "#lib/access/permissions";
import { type DayCount, firstDayOf, type MonthCount } from "#prisma/seed/lives/calendar";
import type { Ids } from "#prisma/seed/lives/ids";
import { workingDay } from "#prisma/seed/lives/working-days";

/** Who records: an account and its unit. */
export type Worker = { id: string; role: Role; unitId: string };

/** A leaf unit with all that decides how well its people are served. */
export type Home = {
  id: string;
  code: string;
  desaCode: string;
  /** Inhabitants to be invented. */
  people: number;
  bucket: boolean;
  island: boolean;
  kader: Worker;
  midwife: Worker;
  /** A nurse of the puskesmas; its doctor's contacts are written down by the same account. */
  staff: Worker;
  atPustu: boolean;
  /** The posyandu opens on this day of the month. */
  opensOn: number;
  /** From 0.55 to 1.10: how well the unit does its work, a little different in every programme. */
  zeal: {
    mother: number;
    child: number;
    school: number;
    adult: number;
    elder: number;
  };
  /** Added to the height of its children, in standard deviations. */
  heightShift: number;
  /** Nothing was written down: the report is missing. */
  silent: ReadonlySet<MonthCount>;
  /** The posyandu did not open. */
  closed: ReadonlySet<MonthCount>;
  /** Adults and elderly were not served. */
  withoutAdults: ReadonlySet<MonthCount>;
};

/** What every life is played on. */
export type Stage = {
  seed: number;
  ids: Ids;
  /** First day of the history; those pregnant then were so before. */
  opens: MonthCount;
  today: DayCount;
  homes: readonly Home[];
  /** Minutes of the day in UTC at which the morning's work begins. */
  morningUtc: number;
  /** How many of them today's records are spread over: what has passed of it, a working day at most. */
  minutesToday: number;
};

/** The posyandu of a month in which its day is none of work opens on the working day before. */
export function openDay(home: Home, month: MonthCount): DayCount {
  return workingDay(firstDayOf(month) + home.opensOn - 1);
}

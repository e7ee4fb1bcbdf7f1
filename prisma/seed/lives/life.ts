import type { FieldValue } from "#lib/form/data";
import type { ServiceKind } from "#lib/programme/catalogue";
import type { Place } from "#lib/service/definition";
import type { Sex } from "#lib/service/history";
import { type DayCount, type MonthCount, monthOfDay } from "#prisma/seed/lives/calendar";
import type { Home, Worker } from "#prisma/seed/lives/stage";

export type Stay = {
  since: MonthCount;
  home: Home | null;
  movedOn: DayCount | null;
};

/** One invented life, before it is written. */
export type Life = {
  id: string;
  name: string;
  sex: Sex;
  born: DayCount;
  died: DayCount | null;
  mother: Life | null;
  motherName: string | null;
  birthOrder: number | null;
  family: Family;
  /** Ascending; none before arrival in the kabupaten. */
  stays: Stay[];
  /** Children by birth, known here or not, so that a pregnancy knows its number. */
  births: DayCount[];
  pregnancies: PregnancyStory[];
  registeredOn: DayCount;
  registeredBy: Worker;
  dusun: string;
  rt: string;
  served: Served[];
  /** Measurements as a grown-up vary around these. */
  adult: Adult | null;
  /** T status, 0 to 5, once a pregnancy has asked for it. */
  tetanus: number | null;
  /** The one this duplicate was merged into. */
  mergedInto: Life | null;
  /** False for someone registered twice, and for those who really have none yet. */
  hasNik: boolean;
};

export type Adult = {
  cm: number;
  imt: number;
  systolic: number;
  diastolic: number;
  glucose: number;
  smoking: string;
};

export type Family = { id: string; members: Life[]; moves: Stay[] };

export type PregnancyStory = {
  id: string;
  hpht: DayCount;
  registeredOn: DayCount;
  end: {
    on: DayCount;
    kind: "LAHIR" | "KEGUGURAN";
    by: Worker;
    babies: { alive: boolean; sex: Sex; gram: number; child: Life | null }[];
  } | null;
};

export type Data = Record<string, FieldValue>;

/** One service as the worker wrote it down. */
export type Served = {
  kind: ServiceKind;
  on: DayCount;
  data: Data;
  by: Worker;
  place: Place;
  pregnancy?: PregnancyStory;
};

/** Null before arrival, outside the kabupaten and after death. */
export function homeOn({ stays, died }: Life, day: DayCount): Home | null {
  if (died !== null && day > died) return null;
  return homeDuring(stays, monthOfDay(day));
}

export function homeDuring(stays: readonly Stay[], month: MonthCount): Home | null {
  let home: Home | null = null;
  for (const stay of stays) {
    if (stay.since > month) break;
    home = stay.home;
  }
  return home;
}

import type { Day } from "#lib/period/day";

export const TIME_ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;

export type TimeZone = (typeof TIME_ZONES)[number];

/** Provinces by the first two digits of kode wilayah (Keppres 41/1987 and the later provinces); the rest is WIB. */
const WITA = ["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"];
const WIT = ["81", "82", "91", "92", "93", "94", "95", "96"];

/** Zone of a unit, whose code begins with its province. */
export function timeZoneOf(unitCode: string): TimeZone {
  const province = unitCode.slice(0, 2);
  if (WITA.includes(province)) return "Asia/Makassar";
  return WIT.includes(province) ? "Asia/Jayapura" : "Asia/Jakarta";
}

/** None of the three zones has summer time. */
const OFFSETS = { "Asia/Jakarta": "+07:00", "Asia/Makassar": "+08:00", "Asia/Jayapura": "+09:00" } as const;

/** The instant at which this day begins there. */
export function startOf(day: Day, zone: TimeZone): Date {
  return instantOf(day, "00:00", zone);
}

/** The instant at which a clock there shows "19:30" of that day. */
export function instantOf(day: Day, time: string, zone: TimeZone): Date {
  return new Date(`${day}T${time}:00${OFFSETS[zone]}`);
}

/** One value per zone, by province, for a query that learns the province only while it runs. */
export function byProvince<T>(valueIn: (zone: TimeZone) => T): { east: Record<string, T>; otherwise: T } {
  const east = [...WITA, ...WIT].map((province) => [province, valueIn(timeZoneOf(province))] as const);
  return { east: Object.fromEntries(east), otherwise: valueIn("Asia/Jakarta") };
}

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const WEEKDAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

/** What stands where nothing is known: never 0. */
export const NOTHING = "–";

type Unknown = null | undefined;

/** Without the marks that a number or a name copied from WhatsApp or the contacts brings along and nobody sees. */
export function visible(text: string): string {
  return text.replace(/\p{Cf}/gu, "");
}

/** 2508 -> "2.508", -1.5 -> "−1,5"; a decimal is kept only when asked for. */
export function formatNumber(value: number | Unknown, decimals = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOTHING;
  if (decimals === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return String(value); // most of a page
  const [whole = "0", fraction] = rounded(Math.abs(value), decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : "");
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

const KB = 1_024;

/** "812 kB", "143,2 MB": the size of a file. */
export function formatBytes(bytes: number): string {
  if (bytes < KB ** 2) return `${formatNumber(Math.ceil(bytes / KB))} kB`;
  const mega = bytes < KB ** 3;
  return `${formatNumber(bytes / KB ** (mega ? 2 : 3), 1)} ${mega ? "MB" : "GB"}`;
}

/** A measured value with the decimals it has: 58.4 -> "58,4", 30 -> "30". */
export function formatMeasured(value: number | Unknown): string {
  if (value === null || value === undefined) return NOTHING;
  return formatNumber(value, Math.min((String(value).split(".")[1] ?? "").length, 2));
}

/** Scales show tenths: 13 kg is 13,0. */
export function formatKg(kg: number | Unknown): string {
  return typeof kg === "number" && Number.isInteger(kg) ? formatNumber(kg, 1) : formatMeasured(kg);
}

/** "76,6%": a share that is no indicator; those are told by lib/coverage/rate. */
export function formatPercentSign(value: number | Unknown): string {
  return value === null || value === undefined ? NOTHING : `${formatNumber(value, 1)}%`;
}

export function formatZ(value: number | Unknown): string {
  return formatNumber(value, 2);
}

/** "+300", "−100", "0": a difference shows its direction. */
export function formatSigned(value: number | Unknown, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value !== null && value !== undefined && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

export function formatHeads(value: number | Unknown, noun = "orang"): string {
  return value === null || value === undefined ? NOTHING : `${formatNumber(value)} ${noun}`;
}

/** "515 dari 672" */
export function formatOutOf(counts: number | Unknown, outOf: number | Unknown): string {
  return `${formatNumber(counts)} dari ${formatNumber(outOf)}`;
}

/** "2026-10-13" -> "13 Okt 2026" */
export function formatDay(day: string | Unknown): string {
  if (!day) return NOTHING;
  return `${formatDayShort(day)} ${day.slice(0, 4)}`;
}

/** "2026-10-13" -> "13 Okt" */
export function formatDayShort(day: string | Unknown): string {
  if (!day) return NOTHING;
  return `${Number(day.slice(8, 10))} ${monthName(day).slice(0, 3)}`;
}

/** "13 Okt" beside a day of its own year, else "13 Okt 2026". */
export function formatDayNear(day: string | Unknown, beside: string): string {
  return isSameYear(day, beside) ? formatDayShort(day) : formatDay(day);
}

/** "2026-11-12" -> "Kamis, 12 Nov 2026" */
export function formatDayLong(day: string | Unknown): string {
  if (!day) return NOTHING;
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${formatDay(day)}`;
}

/** "1998-04-05" -> "Minggu, 5 April 1998" */
export function formatDayInWords(day: string): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}`;
}

/** "2026-10" -> "Oktober 2026" */
export function formatMonth(month: string | Unknown): string {
  return month ? `${monthName(month)} ${month.slice(0, 4)}` : NOTHING;
}

/** "2026-10" -> "Oktober" */
export function formatMonthName(month: string | Unknown): string {
  return month ? monthName(month) : NOTHING;
}

/** "2026-10" -> "Okt" */
export function formatMonthShort(month: string | Unknown): string {
  return month ? monthName(month).slice(0, 3) : NOTHING;
}

/** "Okt" beside a day of its own year, else "Okt 2026". */
export function formatMonthNear(month: string | Unknown, beside: string): string {
  const name = formatMonthShort(month);
  return !month || isSameYear(month, beside) ? name : `${name} ${month.slice(0, 4)}`;
}

/** An instant in the district's zone: "12 Nov 2026 09.14". */
export function formatInstant(at: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(at);
  const part = (type: string) => parts.find((piece) => piece.type === type)?.value ?? "";
  return `${formatDay(`${part("year")}-${part("month")}-${part("day")}`)} ${part("hour")}.${part("minute")}`;
}

/** Making one takes a millisecond. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const two = "2-digit";
  const asked = { year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat("en-CA", { timeZone, ...asked });
  clocks.set(timeZone, clock);
  return clock;
}

function isSameYear(day: string | Unknown, beside: string): boolean {
  return day?.slice(0, 4) === beside.slice(0, 4);
}

function monthName(text: string): string {
  return MONTHS[Number(text.slice(5, 7)) - 1] ?? NOTHING;
}

/** toFixed rounds 1.005 down, since the double is a little less; people count in tenths, not in doubles. */
function rounded(value: number, decimals: number): string {
  const exact = Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
  return Number.isFinite(exact) ? exact.toFixed(decimals) : value.toFixed(decimals);
}

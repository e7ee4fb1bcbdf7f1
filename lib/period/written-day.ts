import { visible } from "#lib/format";
import { addDays, type Day, isDay } from "#lib/period/day";

/** A day as it was written, or why it is none; `instead` is offered where day and month only stand in the wrong order. */
type WrittenDay = { day: Day } | { problem: string; instead?: Day };

const EMPTY = "Tanggal belum diisi.";
const UNREADABLE = "Ini belum tanggal. Tulis hari-bulan-tahun, misalnya 5-4-1998.";
const WITHOUT_YEAR = "Tulis juga tahunnya, misalnya 5-4-1998.";

/** Days before today. */
const RELATIVE = new Map([
  ["hari ini", 0],
  ["hr ini", 0],
  ["kemarin", 1],
  ["kemaren", 1],
  ["kmrn", 1],
  ["kemarin dulu", 2],
]);

const MONTH_WORDS = [
  /^jan(uari)?$/,
  /^[fp]eb(ruari)?$/,
  /^(mar|mrt|maret)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^juni?$/,
  /^juli?$/,
  /^(ag[tus]|agust|agustus|aug)$/,
  /^sept?(ember)?$/,
  /^(okt(ober)?|oct)$/,
  /^no[vp](ember)?$/,
  /^(des(ember)?|dec)$/,
];
const MONTH_NAMES =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const WEEKDAY = /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\b[\s,]*/;

/** The day always stands before the month; a whole year may stand first. Without today what depends on it is not read. */
export function readWrittenDay(text: string, today?: Day): WrittenDay {
  const plain = visible(text).trim().toLowerCase().replace(/\s+/g, " ").replace(WEEKDAY, "");
  if (plain === "") return { problem: EMPTY };
  const back = RELATIVE.get(plain);
  if (back !== undefined && today) return { day: addDays(today, -back) };
  const [one, two, three, ...more] = partsOf(plain);
  if (one === undefined || two === undefined || more.length > 0) return { problem: UNREADABLE };
  if (three === undefined) return { problem: /^\d{1,2}$/.test(one) ? WITHOUT_YEAR : UNREADABLE };
  return /^\d{4}$/.test(one) ? dayIn(three, two, one, today) : dayIn(one, two, three, today);
}

/** Where what is no day says nothing, as in an address. */
export function dayWritten(text: string, today: Day): Day | null {
  const read = readWrittenDay(text, today);
  return "day" in read ? read.day : null;
}

/** "1998-04-05" -> "05-04-1998"; what is no day stays as it was written. */
export function writeDay(day: string): string {
  return isDay(day) ? `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}` : day;
}

function partsOf(text: string): string[] {
  if (/^\d{6}(\d\d)?$/.test(text)) return [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  return text
    .replace(/(\d)([a-z])/g, "$1 $2")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .split(/[\s./,-]+/)
    .filter(Boolean);
}

function dayIn(dayText: string, monthText: string, yearText: string, today?: Day): WrittenDay {
  const month = /^\d{1,2}$/.test(monthText)
    ? Number(monthText)
    : MONTH_WORDS.findIndex((words) => words.test(monthText)) + 1;
  if (!/^\d{1,2}$/.test(dayText) || (month === 0 && !/^\d/.test(monthText))) return { problem: UNREADABLE };
  const year = yearIn(yearText, today);
  if (year === null) return { problem: "Tulis tahun dengan dua atau empat angka, misalnya 1998." };
  const day = Number(dayText);
  if (month < 1 || month > 12) {
    const instead = dayFrom(year, day, month);
    return {
      problem: `Bulan ${monthText} tidak ada. Tulis hari dulu, lalu bulan.`,
      ...(instead && { instead }),
    };
  }
  const found = dayFrom(year, month, day);
  if (found) return { day: found };
  return { problem: `${day} ${MONTH_NAMES[month - 1]} ${year} tidak ada di kalender. Periksa tanggalnya.` };
}

/** Two digits are of this century up to this year, of the last one otherwise. */
function yearIn(text: string, today?: Day): number | null {
  if (/^(1[89]|20|21)\d\d$/.test(text)) return Number(text);
  if (!/^\d\d$/.test(text) || !today) return null;
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  return Number(text) <= Number(today.slice(2, 4)) ? century + Number(text) : century - 100 + Number(text);
}

function dayFrom(year: number, month: number, day: number): Day | null {
  const two = (number: number) => String(number).padStart(2, "0");
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

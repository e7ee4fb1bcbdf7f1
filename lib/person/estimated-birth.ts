import { formatDay, visible } from "#lib/format";
import { completedMonths, type Day } from "#lib/period/day";
import { readWrittenDay } from "#lib/period/written-day";
import { ageWords } from "#lib/person/age-words";

type Born = { bornOn: Day; bornEstimated?: boolean | undefined };

/** Said where both boxes are filled. */
export const ONE_BIRTH =
  "Isi tanggal lahir atau perkiraannya, tidak keduanya. Kosongkan tanggal lahir bila hanya kira-kira yang diketahui.";

/** Below this a month decides about growth and vaccines: an estimate by year would invent it. */
const YOUNGEST_MONTHS = 60;

/** In the middle of a month of which the day is not known; of a year it is the 1st of July. */
const MIDDLE = "15";

/** "3-2024", "mar 2024", "032024" */
const MONTH_AND_YEAR = /^(\d{1,2}|[a-z]+)[\s./-]+\d{4}$|^\d{6}$/;

/** A year of birth, an age in years, or month and year. */
export function readEstimate(text: string, today: Day): { day: Day } | { problem: string } {
  const plain = visible(text).trim().toLowerCase();
  if (MONTH_AND_YEAR.test(plain)) return readMonth(plain, today);
  const age = /^(\d{1,3})( ?(th|thn|tahun))?$/.exec(plain)?.[1];
  const thisYear = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(plain) ? Number(plain) : age === undefined ? null : thisYear - Number(age);
  if (year === null) return { problem: "Tulis tahun lahir atau umur dalam tahun, misalnya 1963 atau 63." };
  if (!isYear(year, thisYear)) return { problem: impossible(String(year)) };
  const day = `${year}-07-01` as Day;
  if (completedMonths(day, today) < YOUNGEST_MONTHS)
    return { problem: "Di bawah lima tahun bulan dan tahun lahir harus diketahui. Tulis misalnya 3-2024." };
  return { day };
}

function readMonth(text: string, today: Day): { day: Day } | { problem: string } {
  const read = readWrittenDay(`${MIDDLE}${/^\d{6}$/.test(text) ? "" : "-"}${text}`, today);
  if ("problem" in read) return { problem: "Bulan dan tahunnya tidak terbaca. Tulis misalnya 3-2024." };
  const { day } = read;
  if (!isYear(Number(day.slice(0, 4)), Number(today.slice(0, 4)))) return { problem: impossible(text) };
  if (day <= today) return { day };
  return {
    problem:
      day.slice(0, 7) === today.slice(0, 7) ? "Lahir bulan ini: isi tanggal lahirnya." : impossible(text),
  };
}

function isYear(year: number, thisYear: number): boolean {
  return year <= thisYear && year >= thisYear - 119;
}

function impossible(text: string): string {
  return `Lahir sekitar ${text} tidak mungkin. Periksa angkanya.`;
}

/** As it would be typed: "1963", "03-2024". */
export function estimateText(bornOn: Day): string {
  const [year, month, day] = bornOn.split("-");
  return day === MIDDLE ? `${month}-${year}` : `${year}`;
}

/** Ends the text of a stored estimate. */
export const ESTIMATED = "~";

/** "1998-04-05", "1963-07-01~" */
export function bornText(bornOn: Day, estimated: boolean): string {
  return estimated ? `${bornOn}${ESTIMATED}` : bornOn;
}

/** "5 Apr 1998", "sekitar 1963 (perkiraan)", "sekitar Mar 2024 (perkiraan)" */
export function bornWords({ bornOn, bornEstimated }: Born): string {
  if (!bornEstimated) return formatDay(bornOn);
  return `sekitar ${bornOn.slice(8) === MIDDLE ? formatDay(bornOn).slice(3) : bornOn.slice(0, 4)} (perkiraan)`;
}

/** "28 th", "63 th (perkiraan)": an age where no birth date stands beside it. */
export function agedWords({ bornOn, bornEstimated }: Born, on: Day): string {
  const words = ageWords(bornOn, on);
  return bornEstimated ? `${words} (perkiraan)` : words;
}

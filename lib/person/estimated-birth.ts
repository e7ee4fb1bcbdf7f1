import { formatDay } from "#lib/format";
import { completedMonths, type Day } from "#lib/period/day";
import { ageWords } from "#lib/person/age-words";

type Born = { bornOn: Day; bornEstimated?: boolean | undefined };

/** Below this a month decides about growth and vaccines: an estimate by year would invent it. */
const YOUNGEST_MONTHS = 60;

/** A year of birth or an age in years: the 1st of July of that year. */
export function readEstimate(text: string, today: Day): { day: Day } | { problem: string } {
  const plain = text.trim().toLowerCase();
  const age = /^(\d{1,3})( ?(th|thn|tahun))?$/.exec(plain)?.[1];
  const thisYear = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(plain) ? Number(plain) : age === undefined ? null : thisYear - Number(age);
  if (year === null) return { problem: "Tulis tahun lahir atau umur dalam tahun, misalnya 1963 atau 63." };
  if (year > thisYear || year < thisYear - 119)
    return { problem: `Lahir sekitar ${year} tidak mungkin. Periksa angkanya.` };
  const day = `${year}-07-01` as Day;
  if (completedMonths(day, today) < YOUNGEST_MONTHS)
    return { problem: "Di bawah lima tahun bulan dan tahun lahir harus diketahui. Isi tanggal lahirnya." };
  return { day };
}

/** "5 Apr 1998", "sekitar 1963 (perkiraan)" */
export function bornWords({ bornOn, bornEstimated }: Born): string {
  return bornEstimated ? `sekitar ${bornOn.slice(0, 4)} (perkiraan)` : formatDay(bornOn);
}

/** "28 th", "63 th (perkiraan)": an age where no birth date stands beside it. */
export function agedWords({ bornOn, bornEstimated }: Born, on: Day): string {
  const words = ageWords(bornOn, on);
  return bornEstimated ? `${words} (perkiraan)` : words;
}

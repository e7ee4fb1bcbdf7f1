import { daysFrom, fullMonths } from "#tests/support/oracle/calendar";
import { type OracleCounts, withDesa } from "#tests/support/oracle/count";
import { homeIn } from "#tests/support/oracle/home";
import type { OraclePerson } from "#tests/support/oracle/person";

// Counts the services of the trial straight from the records, one by one.

/** Twelve counts for each "2026|kenanga|LAYANAN.TIMBANG 60TH|P", homes and desa. */
export function countServices(
  people: readonly OraclePerson[],
  years: readonly number[],
  desaOf: (home: string) => string,
): OracleCounts {
  const counts: OracleCounts = new Map();
  for (const person of people)
    for (const { kind, on } of person.records) {
      const home = homeIn(person, on.slice(0, 7));
      const year = Number(on.slice(0, 4));
      if (home === null || !years.includes(year)) continue;
      const key = `${year}|${home}|LAYANAN.${kind} ${agesOf(person.born, on)}|${person.sex}`;
      const months = counts.get(key) ?? new Array<number>(12).fill(0);
      const index = Number(on.slice(5, 7)) - 1;
      counts.set(key, months.with(index, (months[index] ?? 0) + 1));
    }
  return withDesa(counts, desaOf);
}

function agesOf(born: string, on: string): string {
  const years = fullMonths(born, on) / 12;
  if (daysFrom(born, on) <= 7) return "0-7HR";
  return years < 5 ? "8HR-4TH" : years < 60 ? "5-59TH" : "60TH";
}

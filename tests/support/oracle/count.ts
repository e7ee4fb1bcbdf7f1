import type { Slot } from "#lib/measure/slots";
import { OF_CHILDREN } from "#tests/support/oracle/children";
import { OF_EVERYBODY } from "#tests/support/oracle/everybody";
import { homeIn } from "#tests/support/oracle/home";
import { OF_MOTHERS } from "#tests/support/oracle/mothers";
import type { Counts, OraclePerson } from "#tests/support/oracle/person";
import { OF_THE_SCREENED } from "#tests/support/oracle/screened";

// Counts every mask straight from the records, by another road than the measures and without any of their code: asked
// of each month by itself, in plain loops, from the words of the regulations. Used to judge the tallies.

const ORACLE: Record<Slot, Counts> = {
  ...OF_MOTHERS,
  ...OF_CHILDREN,
  ...OF_THE_SCREENED,
  ...OF_EVERYBODY,
};

/** Twelve counts for each "2026|kenanga|K4|P": year, home, mask, sex. What is not there is twelve times 0. */
export type OracleCounts = Map<string, number[]>;

export function countByOracle(people: readonly OraclePerson[], years: readonly number[]): OracleCounts {
  const counts: OracleCounts = new Map();
  for (const person of people)
    for (const year of years)
      for (let number = 1; number <= 12; number++) {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const home = homeIn(person, month);
        if (home === null) continue;
        for (const [code, isCounted] of Object.entries(ORACLE))
          if (isCounted(person, month)) addOne(counts, `${year}|${home}|${code}|${person.sex}`, number);
      }
  return counts;
}

function addOne(counts: OracleCounts, key: string, month: number) {
  const months = counts.get(key) ?? new Array<number>(12).fill(0);
  months[month - 1] = (months[month - 1] ?? 0) + 1;
  counts.set(key, months);
}

/** Adds to the counts of homes, under each desa, their sum. */
export function withDesa(counts: OracleCounts, desaOf: (home: string) => string): OracleCounts {
  const all: OracleCounts = new Map(counts);
  for (const [key, months] of counts) {
    const [year, home = "", ...rest] = key.split("|");
    const ofDesa = [year, desaOf(home), ...rest].join("|");
    const before = all.get(ofDesa);
    all.set(
      ofDesa,
      months.map((count, index) => count + (before?.[index] ?? 0)),
    );
  }
  return all;
}

/** Where two counts differ, "2026|kenanga|K4|P: 0 0 1 ..., not 0 0 0 ...". */
export function differencesBetween(tallies: OracleCounts, expected: OracleCounts): string[] {
  const none = new Array<number>(12).fill(0).join(" ");
  return [...new Set([...tallies.keys(), ...expected.keys()])].sort().flatMap((key) => {
    const shown = tallies.get(key)?.join(" ") ?? none;
    const counted = expected.get(key)?.join(" ") ?? none;
    return shown === counted ? [] : [`${key}: ${shown}, not ${counted}`];
  });
}

/** The masks for which somebody counts. */
export function codesIn(counts: OracleCounts): string[] {
  return [...new Set([...counts.keys()].map((key) => key.split("|")[2] ?? ""))];
}

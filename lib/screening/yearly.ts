import type { ServiceData } from "#lib/form/data";
import { completedYears } from "#lib/period/day";
import { type Month, monthOf, type Year, yearOf } from "#lib/period/month";
import { remajaScreened, type Screening, spm06Complete, spm07Complete } from "#lib/screening/complete";
import { isScreening } from "#lib/screening/kinds";
import { LANSIA, REMAJA, USIA_PENDIDIKAN_DASAR, USIA_PRODUKTIF } from "#lib/screening/yearly-groups";
import { type AgeGroup, includesAge, yearlyEpisodes } from "#lib/service/age-group";
import type { History, RecordHistory } from "#lib/service/history";
import { once, oncePerHistory } from "#lib/service/measure";

// Chains of yearly groups: each pair is an age group and what counts in it. Chains do not see each other.
export const ILP: Chain = [{ group: REMAJA, complete: remajaScreened }];
export const SPM_SEKOLAH: Chain = [{ group: USIA_PENDIDIKAN_DASAR, complete: remajaScreened }];
export const SPM_DEWASA: Chain = [
  { group: USIA_PRODUKTIF, complete: spm06Complete },
  { group: LANSIA, complete: spm07Complete },
];

type Chain = readonly { group: AgeGroup; complete: (record: Screening) => boolean }[];

/** Screened once a year in a group of the chain. */
export function yearly<const Code extends string, const Waiting extends string>(
  code: Code,
  waiting: Waiting,
  group: AgeGroup,
  chain: Chain,
) {
  const first = (links: Chain, year: Year, history: History): Month | null => {
    const months = links.flatMap((link) => completedIn(year, history, link) ?? []);
    return months.sort()[0] ?? null;
  };
  const own = chain.filter((link) => link.group === group);
  const others = chain.filter((link) => link.group !== group);
  const episodes = (history: History, years: readonly Year[]) =>
    yearlyEpisodes(history, years, group, (year) => ({
      reachedOn: first(own, year, history),
      servedBesideOn: first(others, year, history),
    }));
  return { ...once(code, episodes), waiting } as const;
}

const screenings = oncePerHistory(({ records, bornOn }) =>
  records.flatMap((record) => {
    const { kind, data, servedOn } = record;
    if (!isScreening(kind)) return [];
    return [{ kind, data, servedOn, year: yearOf(servedOn), age: completedYears(bornOn, servedOn) }];
  }),
);

/** What a kader began and a nurse finished is one screening: the records of a year are read together. */
function completedIn(
  year: Year,
  history: History,
  { group, complete }: { group: AgeGroup; complete: (record: Screening) => boolean },
): Month | null {
  const joined = new Map<string, ServiceData>();
  for (const { kind, servedOn, data, year: servedIn, age } of screenings(history)) {
    if (servedIn !== year || !includesAge(group, age)) continue;
    const before = joined.get(kind);
    const all = before ? { ...before, ...data } : data;
    if (complete({ kind, data: all, servedOn })) return monthOf(servedOn);
    joined.set(kind, all);
  }
  return null;
}

export function inGroup(
  { bornOn }: History,
  { servedOn }: Pick<RecordHistory, "servedOn">,
  group: AgeGroup,
): boolean {
  return includesAge(group, completedYears(bornOn, servedOn));
}

import type { Span } from "#lib/mask/mask";
import { completedYears } from "#lib/period/day";
import { addMonths, type Month, monthOf, type Year, yearOf } from "#lib/period/month";
import { referenceValue } from "#lib/reference/values";
import { isHypertensive } from "#lib/screening/blood-pressure";
import { remajaScreened, type Screening, spm06Complete, spm07Complete } from "#lib/screening/complete";
import { type AgeGroup, includesAge, yearlyEpisodes } from "#lib/service/age-group";
import type { History, RecordHistory, ServiceData } from "#lib/service/history";
import { firstOfYear, once, oncePerHistory, state } from "#lib/service/measure";

export const REMAJA: AgeGroup = { from: 7, to: 17 };
export const USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 15 };
export const USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 };
export const LANSIA: AgeGroup = { from: 60, to: null };
const REMATRI: AgeGroup = { from: 12, to: 17 };
const ADULT: AgeGroup = { from: 15, to: null };

// Chains of yearly groups: each pair is an age group and what counts in it. Chains do not see each other.
const ILP: Chain = [{ group: REMAJA, complete: remajaScreened }];
const SPM_SEKOLAH: Chain = [{ group: USIA_PENDIDIKAN_DASAR, complete: remajaScreened }];
const SPM_DEWASA: Chain = [
  { group: USIA_PRODUKTIF, complete: spm06Complete },
  { group: LANSIA, complete: spm07Complete },
];

export const remaja = yearly("REMAJA_SCREENED", "REMAJA_SCREENED_WAITING", REMAJA, ILP);
/** The same screening, counted for 7-15 years. */
export const spm05 = yearly("SPM05", "SPM05_WAITING", USIA_PENDIDIKAN_DASAR, SPM_SEKOLAH);
export const spm06 = yearly("SPM06", "SPM06_WAITING", USIA_PRODUKTIF, SPM_DEWASA);
export const spm07 = yearly("SPM07", "SPM07_WAITING", LANSIA, SPM_DEWASA);

export const rematriHbTested = firstOfYear("REMATRI_HB_TESTED", isRematriWithHb);
export const rematriAnemia = firstOfYear(
  "REMATRI_ANEMIA",
  (record, history) =>
    isRematriWithHb(record, history) &&
    typeof record.data.hb === "number" &&
    record.data.hb < referenceValue("HB_REMATRI", record.servedOn),
);

/** Blood pressure taken at a yearly screening, from 15 years on. */
export const htTested = firstOfYear("HT_TESTED", isPressureScreening);
export const htFound = firstOfYear(
  "HT_FOUND",
  (record, history) => isPressureScreening(record, history) && isHypertensive(record.data),
);

/** An AKS score of a lansia counts for twelve months, its own included. */
export const aksKnown = state("AKS_KNOWN", (history) => aksSpans(history, () => true));
/** Mandiri (A): 20 of 20. */
export const mandiri = state("MANDIRI", (history) => aksSpans(history, (score) => score === 20));

function yearly<const Code extends string, const Waiting extends string>(
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

type Chain = readonly { group: AgeGroup; complete: (record: Screening) => boolean }[];

const screenings = oncePerHistory(({ records, bornOn }) =>
  records.flatMap((record) => {
    const { kind, data, servedOn } = record;
    if (!kind.startsWith("SKRINING_")) return [];
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

function inGroup({ bornOn }: History, { servedOn }: RecordHistory, group: AgeGroup): boolean {
  return includesAge(group, completedYears(bornOn, servedOn));
}

function isRematriWithHb(record: RecordHistory, history: History): boolean {
  return (
    record.kind === "SKRINING_REMAJA" &&
    history.sex === "P" &&
    typeof record.data.hb === "number" &&
    inGroup(history, record, REMATRI)
  );
}

function isPressureScreening(record: RecordHistory, history: History): boolean {
  return (
    record.kind.startsWith("SKRINING_") &&
    typeof record.data.sistolik === "number" &&
    typeof record.data.diastolik === "number" &&
    inGroup(history, record, ADULT)
  );
}

function aksSpans(history: History, holds: (score: number) => boolean): Span[] {
  const { records, diedOn } = history;
  const scores = new Map<Month, number>();
  for (const record of records)
    if (typeof record.derived.aks_skor === "number" && inGroup(history, record, LANSIA))
      scores.set(monthOf(record.servedOn), record.derived.aks_skor);
  const months = [...scores.keys()];
  return months.flatMap((from, index) => {
    const score = scores.get(from);
    const next = months[index + 1];
    const lasts = [
      addMonths(from, 11),
      ...(next ? [addMonths(next, -1)] : []),
      ...(diedOn ? [monthOf(diedOn)] : []),
    ];
    const to = lasts.reduce((earliest, month) => (month < earliest ? month : earliest));
    return score !== undefined && holds(score) ? [{ from, to }] : [];
  });
}

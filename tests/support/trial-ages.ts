import { catalogueOf } from "#lib/measure/catalogue-of";
import { FIVE_YEARS } from "#lib/measure/population";
import { monthIn, monthOf, type Year, yearOf } from "#lib/period/month";
import type { AgeBand } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";
import { monthly, monthlyByAge, once, onceByAge, state, stateByAge } from "#lib/service/measure";

// Measures by age of every kind. Each stands beside the same measure without bands.

const upTo = <const Code extends string>(code: Code, months: number) => ({ code, before: { months } });
const GROUPS = [
  upTo("0_6", 84),
  upTo("7_17", 216),
  upTo("18_59", 720),
  { code: "60", before: null },
] as const satisfies AgeBand[];
const MONTHS = [
  upTo("0_5BLN", 6),
  upTo("6_11BLN", 12),
  upTo("12_23BLN", 24),
  { code: "2TH", before: null },
] as const satisfies AgeBand[];

const lived = ({ bornOn, diedOn }: History) => [{ from: monthOf(bornOn), to: diedOn && monthOf(diedOn) }];

const weighings = ({ records }: History) =>
  records.filter(({ kind }) => kind === "TIMBANG").map(({ servedOn }) => servedOn);

/** Served once a year, by whatever record; due from October. */
const checks = ({ records, bornOn }: History, years: readonly Year[]) =>
  years
    .filter((year) => year >= yearOf(bornOn))
    .map((year) => ({
      opensOn: monthIn(year, 1) < monthOf(bornOn) ? monthOf(bornOn) : monthIn(year, 1),
      reachedOn: records.find(({ servedOn }) => yearOf(servedOn) === year)?.servedOn ?? null,
      waitsUntil: monthIn(year, 12),
      dueFrom: monthIn(year, 10),
    }));

export const BY_AGE = {
  PENDUDUK: FIVE_YEARS,
  DITIMBANG: MONTHS,
  DIPERIKSA: GROUPS,
  DIPERIKSA_WAITING: GROUPS,
  DIPERIKSA_DUE: GROUPS,
} as const;

/** Numbers one after the other, for a trial alone: what is stored keeps those it was given. */
function numbered<const Code extends string>(codes: readonly Code[]): Record<Code, number> {
  return Object.fromEntries(codes.map((code, place) => [code, 1_000 + place])) as Record<Code, number>;
}

const bandsOf = <const Code extends string, const Band extends string>(
  code: Code,
  bands: readonly { code: Band }[],
) => bands.map((band) => `${code}_${band.code}` as const);

export const OF_AGES = catalogueOf({
  measures: [
    stateByAge("PENDUDUK", FIVE_YEARS, lived),
    state("PENDUDUK_SEMUA", lived),
    monthlyByAge("DITIMBANG", MONTHS, weighings),
    monthly("DITIMBANG_SEMUA", (history) => weighings(history).map(monthOf)),
    {
      ...onceByAge("DIPERIKSA", GROUPS, checks),
      waiting: "DIPERIKSA_WAITING",
      due: "DIPERIKSA_DUE",
    },
    {
      ...once("DIPERIKSA_SEMUA", (history, years) =>
        checks(history, years).map(({ reachedOn, ...one }) => ({
          ...one,
          reachedOn: reachedOn && monthOf(reachedOn),
        })),
      ),
      waiting: "DIPERIKSA_WAITING_SEMUA",
      due: "DIPERIKSA_DUE_SEMUA",
    },
  ],
  slots: numbered([
    ...bandsOf("PENDUDUK", FIVE_YEARS),
    ...bandsOf("DITIMBANG", MONTHS),
    ...bandsOf("DIPERIKSA", GROUPS),
    ...bandsOf("DIPERIKSA_WAITING", GROUPS),
    ...bandsOf("DIPERIKSA_DUE", GROUPS),
    "PENDUDUK_SEMUA",
    "DITIMBANG_SEMUA",
    "DIPERIKSA_SEMUA",
    "DIPERIKSA_WAITING_SEMUA",
    "DIPERIKSA_DUE_SEMUA",
  ]),
  restricted: {},
});

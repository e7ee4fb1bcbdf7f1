import type { Span } from "#lib/mask/mask";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import type { AgeBand } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";
import { stateByAge } from "#lib/service/measure";

const upTo = <const Code extends string>(code: Code, years: number) => ({
  code,
  before: { months: years * 12 },
});

/** The steps of a population pyramid, as BPS and Pusdatin print them. */
export const FIVE_YEARS = [
  upTo("0_4", 5),
  upTo("5_9", 10),
  upTo("10_14", 15),
  upTo("15_19", 20),
  upTo("20_24", 25),
  upTo("25_29", 30),
  upTo("30_34", 35),
  upTo("35_39", 40),
  upTo("40_44", 45),
  upTo("45_49", 50),
  upTo("50_54", 55),
  upTo("55_59", 60),
  upTo("60_64", 65),
  upTo("65_69", 70),
  upTo("70_74", 75),
  upTo("75_79", 80),
  { code: "80", before: null },
] as const satisfies AgeBand[];

/** Whoever lives here in the month, that of birth, of death and of moving out included, by the age at its end. */
export const penduduk = stateByAge("PENDUDUK", FIVE_YEARS, ({ bornOn, diedOn, residences }: History) => {
  const born = monthOf(bornOn);
  const died = diedOn && monthOf(diedOn);
  return residences.flatMap(({ since, homeId }, place): Span[] => {
    const next = residences[place + 1];
    const from = since < born ? born : since;
    const to = firstOf(next ? addMonths(next.since, -1) : null, died);
    return homeId === null || (to !== null && to < from) ? [] : [{ from, to }];
  });
});

/** Null has no end. */
function firstOf(a: Month | null, b: Month | null): Month | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

import type { Question } from "#lib/errors";
import { completedYears } from "#lib/period/day";
import type { RegistrationData } from "#lib/programme/pregnancy/hamil-form";
import type { DoubtContext } from "#lib/service/finding";

/** No more pregnancies than years since this age (contoh). */
const FIRST_FERTILE_YEAR = 11;

export function pregnancyDoubts(
  { gravida }: RegistrationData,
  { bornOn, servedOn }: DoubtContext,
): Question[] {
  const years = completedYears(bornOn, servedOn);
  if (typeof gravida !== "number" || gravida <= Math.max(1, years - FIRST_FERTILE_YEAR)) return [];
  return [
    {
      field: "gravida",
      headline: `${gravida}: kehamilan sebanyak itu pada umur ${years} tahun.`,
      detail: "Periksa angkanya dan tanggal lahirnya.",
    },
  ];
}

import type { Question } from "#lib/errors";
import { completedYears } from "#lib/period/day";
import type { DoubtContext } from "#lib/service/finding";
import type { ServiceData } from "#lib/service/history";

/** No more pregnancies than years since this age (contoh). */
const FIRST_FERTILE_YEAR = 11;

export function pregnancyDoubts({ gravida }: ServiceData, { bornOn, servedOn }: DoubtContext): Question[] {
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

import { formatDay } from "#lib/format";
import { completedYears, type Day } from "#lib/period/day";
import { ageInWords } from "#lib/person/age-words";

/** Past these years nobody is a newborn, and a name is no longer the mother's. */
const SMALL_CHILD_YEARS = 5;
/** A mother outside these ages at the birth is asked about, never refused. */
const MOTHER_YEARS = { from: 12, to: 55 };

const BABY_NAME = /^(bayi|by)\b/i;

type Birth = {
  name: string;
  bornOn: Day;
  nik?: string | undefined;
  /** Says nothing beside a NIK. */
  noNikReason?: string | undefined;
  motherBornOn: Day | null;
};

/** What does not go together with the birth date that was typed; null when nothing is odd. */
export function oddBirth({ name, bornOn, nik, noNikReason, motherBornOn }: Birth, today: Day): string | null {
  const old = completedYears(bornOn, today) >= SMALL_CHILD_YEARS;
  const born = `Lahir ${formatDay(bornOn)}, umurnya ${ageInWords(bornOn, today)}`;
  if (old && !nik && noNikReason === "BELUM_TERBIT")
    return `${born}, tetapi alasan belum ada NIK: bayi baru lahir. Periksa tahun lahirnya, atau alasannya.`;
  if (old && BABY_NAME.test(name)) return `${born}, tetapi namanya masih nama bayi. Periksa tahun lahirnya.`;
  if (!motherBornOn) return null;
  const years = completedYears(motherBornOn, bornOn);
  if (years >= MOTHER_YEARS.from && years <= MOTHER_YEARS.to) return null;
  return `Ibunya berumur ${years} tahun ketika ia lahir (${formatDay(bornOn)}). Periksa tanggal lahirnya, atau ibunya.`;
}

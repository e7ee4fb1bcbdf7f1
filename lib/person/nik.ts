import { visible } from "#lib/format";
import { type Day, isDay } from "#lib/period/day";

/** Provinces that have issued NIK; a NIK keeps the code of the place that issued it first. */
const PROVINCES = /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/** Women's NIK carry the day of birth plus forty. */
const FEMALE_DAY = 40;

/**
 * Only the digits: people write NIK with spaces, dots and dashes, spreadsheets put an apostrophe before it, and some
 * keyboards write full-width digits.
 */
export function cleanNik(text: string): string {
  return visible(text.normalize("NFKC")).replace(/[\s.'’‘`‐-―-]/g, "");
}

/** Why this cannot be a NIK; null when it can (Permendagri 108/2019 structure: PPKKCC DDMMYY SSSS). */
export function nikProblem(nik: string): string | null {
  if (!/^\d{16}$/.test(nik)) return `NIK terdiri dari 16 angka; ini ${nik.length}.`;
  if (nik.endsWith("0000"))
    return "NIK tidak pernah berakhir 0000. Bila disalin dari Excel, ketik ulang dari kartunya.";
  if (!bornOnIn(nik)) return "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir. Periksa lagi kartunya.";
  return null;
}

/** What is odd about a possible NIK. There are real people with odd NIK, so it is asked about, never refused. */
export function nikWarnings(nik: string, declared: { sex: "L" | "P"; bornOn: Day }): string[] {
  const warnings: string[] = [];
  if (!PROVINCES.test(nik)) warnings.push("Kode provinsi pada NIK tidak dikenal.");
  if (sexIn(nik) !== declared.sex) warnings.push("Jenis kelamin pada NIK berbeda dari isian.");
  if (bornOnIn(nik)?.slice(2) !== declared.bornOn.slice(2))
    warnings.push("Tanggal lahir pada NIK berbeda dari isian.");
  return warnings;
}

/** Sex and birth date as its digits tell them: of two centuries the later one that is not in the future. */
export function toldByNik(nik: string, today: Day): { sex: "L" | "P"; bornOn: Day } | null {
  if (nikProblem(nik)) return null;
  const recent = bornOnIn(nik);
  if (!recent) return null;
  const bornOn = recent <= today ? recent : earlier(recent);
  return bornOn && { sex: sexIn(nik), bornOn };
}

function earlier(day: Day): Day | null {
  const text = `19${day.slice(2)}`;
  return isDay(text) ? text : null;
}

function sexIn(nik: string): "L" | "P" {
  return Number(nik.slice(6, 8)) > FEMALE_DAY ? "P" : "L";
}

/** For the answer to a save, as the form itself can warn only where a script runs. */
export function hasOddNik({ nik, ...declared }: { nik?: string | undefined; sex: "L" | "P"; bornOn: Day }) {
  return nik !== undefined && nikWarnings(nik, declared).length > 0;
}

/** The century does not matter here: of the two, 00 alone differs in leap years, and it is 2000. */
function bornOnIn(nik: string): Day | null {
  const day = Number(nik.slice(6, 8));
  const dd = String(day > FEMALE_DAY ? day - FEMALE_DAY : day).padStart(2, "0");
  const text = `20${nik.slice(10, 12)}-${nik.slice(8, 10)}-${dd}`;
  return isDay(text) ? text : null;
}

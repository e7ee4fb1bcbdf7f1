import type { ServiceData } from "#lib/form/data";

/** Is the HPHT of this registration reckoned back from weeks or from an USG? One of before 2026-11-29 does not say: it is known. */
export function isHphtEstimated({ hpht_cara }: ServiceData): boolean {
  return hpht_cara === "MINGGU" || hpht_cara === "USG";
}

/** The field in which the HPHT of a registration was told. */
export function hphtFieldOf(data: ServiceData): string {
  return isHphtEstimated(data) ? "uk_perkiraan_minggu" : "hpht";
}

/** "HPL 25 Jan 2027 (perkiraan)": beside every HPHT, HPL and UK of such a pregnancy. */
export function asEstimate(words: string, estimated: boolean | undefined): string {
  return estimated ? `${words} (perkiraan)` : words;
}

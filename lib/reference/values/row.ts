import type { Day } from "#lib/period/day";

/** What a decree or guideline sets, from a day on. A change is a new row; the old one gets its `until`. */
export type ReferenceRow = {
  code: string;
  since: Day;
  /** First day on which it no longer holds. */
  until: Day | null;
  /** A number, or one of the words between which a guide leaves the choice. */
  value: number | string;
  source: string;
};

export const row = <const Code extends string>(
  code: Code,
  since: Day,
  value: number,
  source: string,
  until: Day | null = null,
) => ({ code, since, until, value, source });

/** Of two measurements that belong together, like an upper and a lower pressure: one row each. */
export const pair = <const Code extends string>(
  code: Code,
  since: Day,
  [systolic, diastolic]: readonly [number, number],
  source: string,
) =>
  [
    row(`${code}_SISTOLIK`, since, systolic, source),
    row(`${code}_DIASTOLIK`, since, diastolic, source),
  ] as const;

/** Sources that several subjects cite. */
export const WHO_HB = "Batas anemia WHO sebelum pedoman 2024, menurut umur dan kelamin (contoh)";
export const ILP = "Batas skrining, KMK HK.01.07/MENKES/2015/2023 (ILP)";

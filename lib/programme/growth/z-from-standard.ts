import { type Day, daysBetween } from "#lib/period/day";
import {
  adjustedZAt,
  curveOf,
  DAYS_PER_MONTH,
  type GrowthIndex,
  type GrowthStandard,
  lmsAt,
  TWO_YEARS_IN_DAYS,
} from "#lib/reference/growth-standard";

export type Position = "TELENTANG" | "BERDIRI";

export type GrowthMeasurement = {
  bornOn: Day;
  measuredOn: Day;
  weightKg?: number | undefined;
  lengthCm?: number | undefined;
  position?: Position | undefined;
  edema?: boolean | undefined;
};

/** Why a z-score is absent, or how it was reached. */
export type GrowthFlag =
  | "UMUR_DI_LUAR_TABEL"
  | "PANJANG_DI_LUAR_TABEL"
  | "POSISI_DIABAIKAN"
  | "EDEMA"
  | "BBU_TIDAK_WAJAR"
  | "TBU_TIDAK_WAJAR"
  | "BBTB_TIDAK_WAJAR"
  | "IMTU_TIDAK_WAJAR";

/** z-scores in two decimals; an index that is not valid is absent. */
export type ZScores = {
  umur_hari: number;
  /** Lying below two years, standing from then on: what the tables expect. */
  adjustedCm?: number;
  bbu?: number;
  tbu?: number;
  bbtb?: number;
  imtu?: number;
  flags: GrowthFlag[];
};

/** WHO igrowup: beyond these a value is a mistake, and in no prevalence. */
export const PLAUSIBLE = {
  bbu: { from: -6, to: 5, flag: "BBU_TIDAK_WAJAR" },
  tbu: { from: -6, to: 6, flag: "TBU_TIDAK_WAJAR" },
  bbtb: { from: -5, to: 5, flag: "BBTB_TIDAK_WAJAR" },
  imtu: { from: -5, to: 5, flag: "IMTU_TIDAK_WAJAR" },
} as const satisfies Record<GrowthIndex, { from: number; to: number; flag: GrowthFlag }>;

const LYING_TO_STANDING_CM = 0.7;

/** The z-scores of one weighing by LMS on the day of age; the same in the browser as on the server. */
export function zFromStandard(standard: GrowthStandard, measured: GrowthMeasurement): ZScores {
  const ageDays = daysBetween(measured.bornOn, measured.measuredOn);
  const result: ZScores = { umur_hari: ageDays, flags: [] };
  const months = ageDays / DAYS_PER_MONTH;
  if (ageDays < 0 || months >= 60) return { ...result, flags: ["UMUR_DI_LUAR_TABEL"] };

  const weightKg = positive(measured.weightKg);
  const lengthCm = positive(measured.lengthCm);
  if (lengthCm !== undefined) {
    // Nobody stands before 9 months: the position was entered wrongly, the length counts as lying.
    const ignored = measured.position === "BERDIRI" && months < 9;
    if (ignored) result.flags.push("POSISI_DIABAIKAN");
    result.adjustedCm = adjusted(lengthCm, ageDays, ignored ? undefined : measured.position);
  }

  const score = (index: GrowthIndex, value: number, at: number) =>
    scoreInto(result, standard, { index, value, at });
  const cm = result.adjustedCm;
  if (cm !== undefined) score("tbu", cm, ageDays);
  if (measured.edema) result.flags.push("EDEMA");
  else if (weightKg !== undefined) {
    score("bbu", weightKg, ageDays);
    if (cm !== undefined) score("bbtb", weightKg, cm);
    if (cm !== undefined) score("imtu", weightKg / (cm / 100) ** 2, ageDays);
  }
  return result;
}

function scoreInto(
  result: ZScores,
  standard: GrowthStandard,
  { index, value, at }: { index: GrowthIndex; value: number; at: number },
): void {
  const lms = lmsAt(curveOf(standard, index, result.umur_hari), at);
  if (!lms) {
    result.flags.push("PANJANG_DI_LUAR_TABEL");
    return;
  }
  const z = round2(adjustedZAt(lms, value));
  const { from, to, flag } = PLAUSIBLE[index];
  if (z >= from && z <= to) result[index] = z;
  else result.flags.push(flag);
}

function adjusted(cm: number, ageDays: number, position: Position | undefined): number {
  const expected: Position = ageDays < TWO_YEARS_IN_DAYS ? "TELENTANG" : "BERDIRI";
  if (position === undefined || position === expected) return cm;
  return round2(position === "BERDIRI" ? cm + LYING_TO_STANDING_CM : cm - LYING_TO_STANDING_CM);
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** Half away from zero, and never -0. */
function round2(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 || 0;
}

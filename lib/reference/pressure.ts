import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

export type PressureLimit =
  | "TD_PREHIPERTENSI"
  | "TD_HIPERTENSI"
  | "TD_DERAJAT_2"
  | "TD_KRISIS"
  | "TD_BUMIL_BERAT";

/** In mmHg, in force on that day; all that judge a blood pressure read it here. */
export function pressureLimit(limit: PressureLimit, on: Day): { systolic: number; diastolic: number } {
  return {
    systolic: referenceValue(`${limit}_SISTOLIK`, on),
    diastolic: referenceValue(`${limit}_DIASTOLIK`, on),
  };
}

/** "140/90" */
export function limitWords(limit: PressureLimit, on: Day): string {
  const { systolic, diastolic } = pressureLimit(limit, on);
  return `${systolic}/${diastolic}`;
}

export type Pressure = { systolic: number; diastolic: number };

/** At or above, by either of the two values. */
export function reaches(limit: PressureLimit, { systolic, diastolic }: Pressure, on: Day): boolean {
  const from = pressureLimit(limit, on);
  return systolic >= from.systolic || diastolic >= from.diastolic;
}

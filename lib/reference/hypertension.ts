/** The definition of the disease, at or above, in mmHg; both folders that judge a blood pressure read it here. */
export const HYPERTENSION = { systolic: 140, diastolic: 90 } as const;

export function isHypertension(systolic: number, diastolic: number): boolean {
  return systolic >= HYPERTENSION.systolic || diastolic >= HYPERTENSION.diastolic;
}

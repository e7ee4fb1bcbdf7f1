import type { Question } from "#lib/errors";
import { formatMeasured } from "#lib/format";
import type { BodyData, PressureData } from "#lib/screening/shared-fields";

/** Wider or narrower than this is asked about, never refused (contoh). */
const PULSE_PRESSURE = { from: 15, to: 100 };
const BMI = { from: 11, to: 55 };
/** Values of body and pressure held against each other. */
export function bodyDoubts(data: BodyData & PressureData): Question[] {
  return [...pressureDoubt(data), ...bodyDoubt(data)];
}

function pressureDoubt({ sistolik, diastolik }: PressureData): Question[] {
  if (typeof sistolik !== "number" || typeof diastolik !== "number") return [];
  const apart = sistolik - diastolik;
  if (apart >= PULSE_PRESSURE.from && apart <= PULSE_PRESSURE.to) return [];
  return [
    {
      field: "td",
      headline: `${sistolik}/${diastolik} mmHg: selisihnya ${apart} mmHg.`,
      detail: `Selisih sistolik dan diastolik yang lazim ${PULSE_PRESSURE.from}–${PULSE_PRESSURE.to} mmHg. Ukur ulang atau periksa kedua angkanya.`,
    },
  ];
}

function bodyDoubt({ bb_kg: kg, tb_cm: cm }: BodyData): Question[] {
  if (typeof kg !== "number" || typeof cm !== "number") return [];
  const bmi = kg / (cm / 100) ** 2;
  if (bmi >= BMI.from && bmi <= BMI.to) return [];
  return [
    {
      field: "bb_kg",
      headline: `${formatMeasured(kg)} kg: tidak cocok dengan tinggi ${formatMeasured(cm)} cm.`,
      detail: "Periksa berat dan tinggi badannya, atau ukur ulang.",
    },
  ];
}

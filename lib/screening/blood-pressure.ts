import type { Day } from "#lib/period/day";
import { limitWords, type Pressure, pressureLimit, reaches } from "#lib/reference/pressure";
import type { PressureData } from "#lib/screening/shared-fields";

export type PressureClass = "NORMAL" | "PREHIPERTENSI" | "HT_1" | "HT_2" | "KRISIS";

/** A class with its limits, as they were on that day. */
export function pressureLabel(found: PressureClass, on: Day): string {
  if (found === "KRISIS") return `Krisis hipertensi (≥ ${limitWords("TD_KRISIS", on)})`;
  if (found === "HT_2") return `Hipertensi derajat 2 (≥ ${limitWords("TD_DERAJAT_2", on)})`;
  if (found === "NORMAL") return `Normal (< ${limitWords("TD_PREHIPERTENSI", on)})`;
  const [name, from, to] =
    found === "HT_1"
      ? (["Hipertensi derajat 1", "TD_HIPERTENSI", "TD_DERAJAT_2"] as const)
      : (["Prehipertensi", "TD_PREHIPERTENSI", "TD_HIPERTENSI"] as const);
  const [low, high] = [pressureLimit(from, on), pressureLimit(to, on)];
  return `${name} (${low.systolic}–${high.systolic - 1} / ${low.diastolic}–${high.diastolic - 1})`;
}

/** The worse of the two values decides. */
export function pressureClass(pressure: Pressure, on: Day): PressureClass {
  if (reaches("TD_KRISIS", pressure, on)) return "KRISIS";
  if (reaches("TD_DERAJAT_2", pressure, on)) return "HT_2";
  if (reaches("TD_HIPERTENSI", pressure, on)) return "HT_1";
  return reaches("TD_PREHIPERTENSI", pressure, on) ? "PREHIPERTENSI" : "NORMAL";
}

/** Null when half of it is missing. */
export function pressureOf({ sistolik, diastolik }: PressureData): Pressure | null {
  if (typeof sistolik !== "number" || typeof diastolik !== "number") return null;
  return { systolic: sistolik, diastolic: diastolik };
}

/** False too when the pressure was not taken. */
export function isHypertensive(data: PressureData, on: Day): boolean {
  const pressure = pressureOf(data);
  return pressure !== null && reaches("TD_HIPERTENSI", pressure, on);
}

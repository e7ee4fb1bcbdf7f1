/** Known by name against expected: below 0.7 people are missing from the register, above 1.3 the proyeksi is doubtful. */
export function mismatchOf(riil: number, proyeksi: number | null): "LOW" | "HIGH" | null {
  if (!proyeksi) return null;
  if (riil * 10 < proyeksi * 7) return "LOW";
  return riil * 10 > proyeksi * 13 ? "HIGH" : null;
}

export type KeyState = "hidup" | "segera-habis" | "habis" | "dicabut";

export const KEY_STATE_LABELS = {
  hidup: "berlaku",
  "segera-habis": "segera habis",
  habis: "sudah habis",
  dicabut: "dicabut",
} as const satisfies Record<KeyState, string>;

const SOON_DAYS = 14;

/** Whether it still opens anything; so many days before its end somebody should make the next one. */
export function keyState(
  { expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null },
  at: Date,
): KeyState {
  if (revokedAt) return "dicabut";
  if (expiresAt <= at) return "habis";
  return expiresAt.getTime() - at.getTime() <= SOON_DAYS * 86_400_000 ? "segera-habis" : "hidup";
}

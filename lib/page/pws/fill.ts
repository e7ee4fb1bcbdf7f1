import { isUnknown, isVerdict } from "#lib/coverage/labels";
import type { IndicatorRow } from "#lib/coverage/row";
import type { Verdict } from "#lib/coverage/status";

/** How a place is filled on tiles and maps: one of the four verdicts, or why it has none. */
export type Fill = Lowercase<Verdict> | "silent" | "small" | "check" | "running" | "none";

/** A place that one person moves is quiet, one of which nobody knows is not filled at all. */
export function fillOf({ status, small }: Pick<IndicatorRow, "status" | "small">): Fill {
  if (isUnknown(status)) return "silent";
  if (status === "PERIKSA_SASARAN") return "check";
  if (small) return "small";
  if (status === "BERJALAN") return "running";
  return isVerdict(status) ? FILLS[status] : "none";
}

const FILLS = { BAIK: "baik", KURANG: "kurang", CUKUP: "cukup", JELEK: "jelek" } as const satisfies Record<
  Verdict,
  Fill
>;

/** Under a map, in the order of attention. */
export const FILL_LABELS = {
  jelek: "JELEK",
  cukup: "CUKUP",
  kurang: "KURANG",
  baik: "BAIK",
  running: "bulan berjalan",
  silent: "belum lapor",
  check: "periksa sasaran",
  small: "angka kecil",
  none: "tanpa sasaran atau target",
} as const satisfies Record<Fill, string>;

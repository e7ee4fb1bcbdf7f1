import type { CountedRow } from "#lib/coverage/counting";
import { isUnknown, isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import type { ClassNumber } from "#lib/page/map/classes";

/** How an area is filled. `n0` has nobody missing. */
export type MapFill =
  | "jelek"
  | "cukup"
  | "kurang"
  | "baik"
  | "periksa"
  | "kecil"
  | "tanpa"
  | "senyap"
  | "n0"
  | `k${ClassNumber}`;

/** In the order of attention; what nobody can be judged by stands last. */
export const STATUS_FILLS = [
  "jelek",
  "cukup",
  "kurang",
  "baik",
  "periksa",
  "kecil",
  "tanpa",
  "senyap",
] as const satisfies readonly MapFill[];

type StatusFill = (typeof STATUS_FILLS)[number];

const VERDICTS = { JELEK: "jelek", CUKUP: "cukup", KURANG: "kurang", BAIK: "baik" } as const;

/** By its verdict. One that a single person moves, and one of which nothing is known, show neither. */
export function statusFill({ status, small }: Pick<CountedRow["row"], "status" | "small">): StatusFill {
  if (isUnknown(status)) return "senyap";
  if (status === "PERIKSA_SASARAN") return "periksa";
  if (small) return "kecil";
  return isVerdict(status) ? VERDICTS[status] : "tanpa";
}

/** What no colouring can tell: silence, few people, no number. */
export function withoutNumber({ row }: Pick<CountedRow, "row">): "senyap" | "kecil" | "tanpa" | null {
  if (isUnknown(row.status)) return "senyap";
  if (row.small) return "kecil";
  return row.coverage === null ? "tanpa" : null;
}

type FillWords = { word: string; meaning: string; status: PwsStatus | null };

const OF_STATUS = (status: PwsStatus): FillWords => {
  const { word, meaning } = STATUS_LABELS[status];
  return { word, meaning: meaning.charAt(0).toLowerCase() + meaning.slice(1), status };
};

export const FILL_WORDS = {
  jelek: OF_STATUS("JELEK"),
  cukup: OF_STATUS("CUKUP"),
  kurang: OF_STATUS("KURANG"),
  baik: OF_STATUS("BAIK"),
  periksa: OF_STATUS("PERIKSA_SASARAN"),
  kecil: { word: "angka kecil", meaning: "satu orang mengubahnya banyak: baca jumlahnya", status: null },
  tanpa: { word: "TANPA STATUS", meaning: "belum dinilai: tanpa sasaran, tanpa target, atau bulan berjalan", status: null },
  senyap: OF_STATUS("BELUM_LAPOR"),
} as const satisfies Record<StatusFill, FillWords>;

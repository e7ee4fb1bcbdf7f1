import type { CountedRow } from "#lib/coverage/counting";
import { ATTENTION, isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";

export type StatusCount = {
  key: string;
  count: number;
  status: PwsStatus | null;
  trend: Trend | null;
  meaning: string;
};

const ORDER = [
  ...ATTENTION,
  "BELUM_LENGKAP",
  "PERIKSA_SASARAN",
  "BELUM_LAPOR",
  "TANPA_CATATAN",
  "TANPA_SASARAN",
  "TANPA_PENYEBUT",
  "TANPA_TARGET",
] as const satisfies PwsStatus[];
const GLYPH_TREND = { JELEK: "TURUN", CUKUP: "NAIK", KURANG: "TURUN", BAIK: "NAIK" } as const;

/** How many indicators have which status; of a running month, how many have reached the running target already. */
export function statusCounts(all: readonly CountedRow[]): StatusCount[] {
  const told = all.filter((total) => !isUntold(total));
  const untold = smallCount(all.length - told.length);
  return [...(all[0]?.question.running ? targetCounts(told) : verdictCounts(told)), ...untold];
}

/** A verdict that one person moves; that a unit was silent or has no sasaran is no news of a number. */
function isUntold({ row, question }: CountedRow): boolean {
  return row.small && (question.running ? row.onTarget !== null : isVerdict(row.status));
}

function smallCount(count: number): StatusCount[] {
  if (count === 0) return [];
  return [
    { key: "kecil", count, status: null, trend: null, meaning: "angka kecil: baca jumlahnya di tabel" },
  ];
}

function verdictCounts(totals: readonly CountedRow[]): StatusCount[] {
  return ORDER.map((status) => ({
    key: status,
    status,
    count: totals.filter(({ row }) => row.status === status).length,
    trend: status in GLYPH_TREND ? GLYPH_TREND[status as keyof typeof GLYPH_TREND] : null,
    meaning: lowered(STATUS_LABELS[status].meaning),
  })).filter(({ status, count }) => count > 0 || ATTENTION.some((verdict) => verdict === status));
}

function targetCounts(totals: readonly CountedRow[]): StatusCount[] {
  const count = (wanted: boolean | null) => totals.filter(({ row }) => row.onTarget === wanted).length;
  return [
    { key: "belum", count: count(false), meaning: "belum sampai target berjalan" },
    { key: "sampai", count: count(true), meaning: "sudah sampai target berjalan" },
    { key: "tanpa", count: count(null), meaning: "tanpa target, atau belum ada yang dihitung" },
  ].map((line) => ({ ...line, status: null, trend: null }));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

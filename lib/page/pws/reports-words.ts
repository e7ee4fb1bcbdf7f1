import type { Klaster } from "#lib/access/actor";
import type { CountedRow } from "#lib/coverage/counting";
import { formatOutOf } from "#lib/format";

/** Whose records are a report: one unit may have reported for one klaster and not for another. */
const KLASTER_WORDS = {
  KLASTER_1: "(klaster mana pun)",
  KLASTER_2: "klaster 2",
  KLASTER_3: "klaster 3",
  KLASTER_4: "klaster 4",
  LINTAS_KLASTER: "",
} as const satisfies Record<Klaster, string>;

/** "7 dari 8 desa sudah lapor klaster 2". */
export function reportsWords({ row, question, area, posyandu }: CountedRow): string {
  if (question.running) return "dinilai setelah bulan selesai";
  const reports = posyandu ?? row.reports;
  if (!reports || reports.due === 0) return "";
  const { reported, due } = reports;
  if (due === 1 && !posyandu) return reported === 1 ? "sudah lapor" : "belum lapor bulan ini";
  const noun =
    area.unit?.kind === "DESA" ? "posyandu" : row.withoutSasaran.units > 0 ? "desa bersasaran" : "desa";
  return `${formatOutOf(reported, due)} ${noun} sudah lapor ${KLASTER_WORDS[question.indicator.klaster]}`;
}

import type { CountedRow } from "#lib/coverage/counting";
import { formatOutOf } from "#lib/format";

export type ReportLine = { name: string; figures: string; words: string; complete: boolean };
export type Reports = { title: string; lines: ReportLine[]; complete: number };

const SHOWN = 10;

/** Which units have any record of the month. Where there are many, those that lack something. */
export function reportsOf(counted: { total: CountedRow; rows: readonly CountedRow[] } | undefined): Reports {
  if (!counted) return { title: "Laporan masuk", lines: [], complete: 0 };
  const { total, rows } = counted;
  const lines = rows.filter(({ row }) => row.outOf).map(lineOf);
  const missing = lines.filter(({ complete }) => !complete);
  const shown = lines.length > SHOWN ? missing.slice(0, SHOWN) : lines;
  return { title: titleOf(total), lines: shown, complete: lines.length - missing.length };
}

function titleOf({ row, question, area }: CountedRow): string {
  const noun = area.unit?.kind === "DESA" ? "posyandu" : "desa";
  const figures = `${formatOutOf(row.reached, row.outOf)} ${noun}, klaster mana pun`;
  if (area.unit?.kind === "TANPA_POSYANDU") return "Tidak ada unit yang harus lapor";
  if (area.unit?.kind === "POSYANDU")
    return row.reached > 0 ? "Sudah ada catatan bulan ini" : "Belum ada catatan bulan ini";
  return question.running ? `Sudah ada catatan: ${figures}` : `Laporan masuk: ${figures}`;
}

function lineOf({ area, row, question }: CountedRow): ReportLine {
  const complete = row.reached === row.outOf;
  const one = row.outOf === 1;
  const none = question.running ? "belum ada" : "belum lapor";
  const words = row.reached === 0 ? none : complete ? (one ? "sudah" : "lengkap") : "sebagian";
  return {
    name: area.plain,
    figures: one ? "" : `${row.reached}/${row.outOf}`,
    words,
    complete,
  };
}

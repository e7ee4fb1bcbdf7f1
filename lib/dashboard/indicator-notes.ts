import { plainName } from "#lib/area/labels";
import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/dashboard/counting";
import { lateSentence, withoutSasaranSentence } from "#lib/dashboard/gaps-words";
import { registerMismatch } from "#lib/dashboard/register-mismatch";
import { percentOf, percentOfTarget } from "#lib/dashboard/row-words";
import { standardNote } from "#lib/dashboard/standard-words";
import { formatMonth, formatNumber, formatPercentSign } from "#lib/format";
import { GROUPS } from "#lib/sasaran/groups";
import type { Version } from "#lib/sasaran/version";

/** Above it the sasaran is more likely wrong than the work so good. */
const DOUBTFUL_FROM = 110;

type Noted = { unit: AreaUnit; total: CountedRow; rows: readonly CountedRow[]; version: Version | null };

/** What the figures mean and what they do not hold, one sentence each. */
export function indicatorNotes(counting: Counting, { unit, total, rows, version }: Noted): string[] {
  const { indicator } = total.question;
  return [
    standardNote(indicator, counting.month),
    lateSentence(counting, unit, indicator),
    withoutSasaranNote(counting, unit, total),
    levelNote(rows),
    stillPregnantNote(total),
    mismatchNote(total),
    doubtNote(total),
    basisNote(total, version),
  ].flatMap((note) => note ?? []);
}

function withoutSasaranNote(
  counting: Counting,
  unit: AreaUnit,
  { row, question }: CountedRow,
): string | null {
  const sentence = withoutSasaranSentence(counting, unit, question.indicator);
  const { reached } = row.withoutSasaran;
  return sentence && reached > 0
    ? sentence.replace("tidak masuk", `${formatNumber(reached)} orang tercatat, tidak masuk`)
    : sentence;
}

function levelNote(rows: readonly CountedRow[]): string | null {
  const level = rows.filter(({ row }) => row.onTarget === false && row.trend === "TETAP");
  if (level.length === 0) return null;
  const names = level.map(({ area }) => (area.unit ? plainName(area.unit) : area.name)).join(", ");
  return `${names} tetap di bawah target: dinilai ${level[0]?.question.levelBelowTarget} menurut setelan.`;
}

function stillPregnantNote({ row }: CountedRow): string | null {
  if (!row.stillPregnant) return null;
  return `Masih hamil dan belum lengkap: ${formatNumber(row.stillPregnant)} ibu; belum dihitung terlewat.`;
}

function mismatchNote(total: CountedRow): string | null {
  const mismatch = registerMismatch(total);
  if (!mismatch) return null;
  const { group, side, known, expected, how } = mismatch;
  const figures = `${GROUPS[group].label}: ${formatNumber(known)} dikenal, ${formatNumber(expected)} diperkirakan${how ? ` (${how})` : ""}.`;
  return side === "LOW"
    ? `${figures} Banyak yang belum terdaftar, atau proyeksinya terlalu tinggi.`
    : `${figures} Proyeksinya mungkin terlalu rendah.`;
}

function doubtNote({ row, question }: CountedRow): string | null {
  const percent = percentOf(row.coverage);
  if (percent === null || percent <= DOUBTFUL_FROM || question.basis === "RIIL") return null;
  return `Capaian di atas ${DOUBTFUL_FROM}%: periksa sasaran.`;
}

function basisNote({ question }: CountedRow, version: Version | null): string {
  const { kind } = question.indicator;
  const percent = formatPercentSign(percentOfTarget(question.target));
  const yearly = kind === "once-yearly-sasaran" ? " setahun" : "";
  const target = question.target === null ? "Tanpa target." : `Target ${percent}${yearly}.`;
  if (kind !== "once-yearly-sasaran") return target;
  if (question.basis === "RIIL") return `Sasaran riil: semua yang dikenal bernama. ${target}`;
  if (!version) return target;
  return `Sasaran proyeksi versi ${version.version} (${formatMonth(version.setIn)}): ${version.source}. ${target}`;
}

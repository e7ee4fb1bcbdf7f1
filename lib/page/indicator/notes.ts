import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { countsReports, isOverSasaran, sharePercentOf } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { hasBasis } from "#lib/coverage/question";
import { rateOfTarget, rateWords } from "#lib/coverage/rate";
import { registerMismatch } from "#lib/coverage/register-mismatch";
import { isBeyond } from "#lib/coverage/row";
import { formatMonth, formatNumber } from "#lib/format";
import { netGapWords } from "#lib/page/indicator/gap-words";
import { standardNote } from "#lib/page/indicator/standard-words";
import { LATE_IN, lateSentence, withoutSasaranSentence } from "#lib/page/pws/late-words";
import { GROUPS } from "#lib/sasaran/groups";
import { SOURCES } from "#lib/sasaran/sources";
import type { Version } from "#lib/sasaran/version";

type Noted = {
  unit: AreaUnit;
  total: CountedRow;
  rows: readonly CountedRow[];
  /** What the rows add up to; the total, where they are counted like it. */
  ofRows: CountedRow;
  version: Version | null;
};

/** What the figures mean and what they do not hold, one sentence each. */
export function indicatorNotes(counting: Counting, noted: Noted): string[] {
  const { unit, total, rows, version } = noted;
  const { indicator } = total.question;
  return [
    standardNote(indicator, counting.month),
    lateSentence(counting, unit, indicator, LATE_IN[countsReports(indicator) ? "reports" : "figures"]),
    withoutSasaranNote(counting, unit, total),
    levelNote(total, rows),
    stillPregnantNote(total),
    mismatchNote(total),
    doubtNote(total),
    smallNote([...rows, total]),
    gapNote(noted),
    shareNote(total),
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

function levelNote({ question }: CountedRow, rows: readonly CountedRow[]): string | null {
  const level = rows.filter(
    ({ row }) => row.status === question.rules.levelBelowTarget && row.trend === "TETAP" && !row.small,
  );
  if (level.length === 0) return null;
  const names = level.map(({ area }) => area.plain).join(", ");
  const side = question.indicator.betterWhen === "lower" ? "di atas batas" : "di bawah target";
  return `${names} tetap ${side}: dinilai ${question.rules.levelBelowTarget} menurut setelan.`;
}

function gapNote({ total, rows, ofRows }: Noted): string | null {
  const words = netGapWords(ofRows, rows);
  const other = ofRows.question.basis !== total.question.basis && hasBasis(total.question.indicator);
  return words && other ? `${words} Baris ini terhadap sasaran riil.` : words;
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
  const { doubtAbove } = question.rules;
  return !row.small && isBeyond(row, question, doubtAbove)
    ? `Capaian di atas ${doubtAbove}%: periksa sasaran.`
    : null;
}

function smallNote(counted: readonly CountedRow[]): string | null {
  const { smallBelow } = counted[0]?.question.rules ?? {};
  if (!counted.some(({ row }) => row.small)) return null;
  return `Angka kecil: penyebut, setahun atau sebulan, di bawah ${smallBelow}. Satu orang sudah mengubah angkanya; baca jumlahnya.`;
}

/** A share is rounded once, so that of the lines may say some more. */
function shareNote({ question: { indicator } }: CountedRow): string | null {
  const percent = sharePercentOf(indicator);
  if (!percent) return null;
  return `${percent}% dihitung dari jumlah sasaran dan dibulatkan ke atas sekali; jumlah baris dapat sedikit lebih.`;
}

function basisNote({ question }: CountedRow, version: Version | null): string {
  const { indicator } = question;
  const percent = rateWords(rateOfTarget(question.target), indicator);
  const yearly = kindOf(indicator).target === "GROWS" ? " setahun" : "";
  const target = question.target === null ? "Tanpa target." : `Target ${percent}${yearly}.`;
  if (!isOverSasaran(indicator)) return target;
  if (question.basis === "RIIL") return `Sasaran riil: semua yang dikenal bernama. ${target}`;
  if (!version) return target;
  const { source, document, setIn } = version;
  return `Sasaran proyeksi ${SOURCES[source].label} versi ${version.version} (${formatMonth(setIn)}): ${document}. ${target}`;
}

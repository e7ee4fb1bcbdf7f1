import type { CountedRow } from "#lib/coverage/counting";
import { formatNumber } from "#lib/format";
import { isFoundOnly } from "#lib/names/lists";
import { nounOf } from "#lib/page/pws/row-words";
import type { Gap } from "#lib/page/why/gap";

/** "Mengapa K4 kurang 17 orang" */
export function whyTitle({ row, question }: CountedRow): string {
  const { indicator } = question;
  const noun = nounOf(indicator);
  if (!row.gapPeople) return `Mengapa ${indicator.label}`;
  const way = indicator.betterWhen === "lower" ? "lebih" : "kurang";
  return `Mengapa ${indicator.label} ${way} ${formatNumber(row.gapPeople)} ${noun}`;
}

/** "157 orang belum K4" */
export function gapTitle({ kind, people }: Gap, { question }: CountedRow): string {
  const { label } = question.indicator;
  if (kind === "FOUND") return `${formatNumber(people)} orang ditemukan: ${label}`;
  return people < 0
    ? `${label} lebih ${formatNumber(-people)} dari sasaran`
    : `${formatNumber(people)} orang belum ${label}`;
}

/** What the parts hold and what they do not. */
export function gapNotes(gap: Gap, { row, question }: CountedRow): string[] {
  const { indicator } = question;
  const notes: string[] = ["Tiap orang dihitung sekali, di bagian pertama yang cocok dari kanan."];
  if (isFoundOnly(indicator)) notes.push("Sasarannya perkiraan: tidak ada nama yang ditunggu.");
  else if (!gap.byNames)
    notes.push(
      "Bagian yang lebih rinci dihitung dari nama, dan tampil pada puskesmas dan jejaringnya; di sini menurut jumlahnya saja.",
    );
  if (gap.beyondReach > 0)
    notes.push(
      `Untuk ${formatNumber(gap.beyondReach)} dari ${formatNumber(row.gapPeople)} yang kurang tidak ada lagi yang dapat dicapai.`,
    );
  if (row.withoutSasaran.units > 0)
    notes.push(`${formatNumber(row.withoutSasaran.units)} desa belum punya sasaran dan tidak ikut di sini.`);
  if (row.small) notes.push("Angka kecil: satu orang sudah mengubahnya; baca jumlahnya.");
  return notes;
}

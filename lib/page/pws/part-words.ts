import { asksOnTrack, type Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { listToOpen } from "#lib/names/lists";
import { type NamePart, partingOf } from "#lib/names/parts";
import type { MonthNumber } from "#lib/period/month";

export type PartWords = { label: string; note: string };

const LEFT: PartWords = {
  label: "Pindah atau meninggal",
  note: "sesudah bulan ini; tidak lagi tinggal di sini",
};
const SINCE: PartWords = { label: "Sudah, sesudah bulan ini", note: "terhitung di bulan layanannya" };
const NOT_YET: PartWords = { label: "Belum", note: "ada namanya" };

/** What a part of the list that this indicator opens is called, and what may be done for it. */
export function partWords(part: NamePart, indicator: Indicator, month: MonthNumber): PartWords {
  if (part === "PINDAH") return LEFT;
  if (part === "SESUDAHNYA") return SINCE;
  const parting = partingOf(indicator, listToOpen(indicator));
  if (parting === "PREGNANCY") return PREGNANCY[part] ?? NOT_YET;
  if (parting === "AGE")
    return part === "MASIH_BISA" && asksOnTrack(indicator, month) ? OFF_TRACK : (AGE[part] ?? NOT_YET);
  const words = kindOf(indicator).span === "OWN_MONTH" ? MONTH_BEFORE : EARLIER_MONTHS;
  return words[indicator.betterWhen === "higher" ? "missed" : "found"][part] ?? NOT_YET;
}

type Words = Partial<Record<NamePart, PartWords>>;

const PREGNANCY: Words = {
  SATU_LAGI: { label: "Satu kontak lagi", note: "kontak trimester 3 berikutnya melengkapi" },
  MASIH_BISA: { label: "Masih hamil, masih bisa", note: "jaga jadwal kontaknya" },
  TIDAK_BISA: {
    label: "Terlambat, tidak bisa lagi",
    note: "ada yang terlewat, atau kehamilannya berakhir; tetap dilayani",
  },
};

const AGE: Words = {
  SEGERA: { label: "Segera lewat umur", note: "layani sebelum lewat umur tahun ini" },
  MASIH_BISA: { label: "Masih bisa tahun ini", note: "ada namanya, tinggal dilayani" },
  TIDAK_BISA: { label: "Tidak bisa lagi", note: "lewat umur, atau tahunnya berakhir" },
};

const OFF_TRACK: PartWords = { label: "Tidak di jalur, masih bisa", note: "dapat menyusul bulan berikutnya" };

const MONTH_BEFORE: Record<"missed" | "found", Words> = {
  missed: {
    LAMA: { label: "Juga belum bulan lalu", note: "dua bulan berturut-turut; kunjungi lebih dahulu" },
    BARU: { label: "Baru bulan ini", note: "bulan lalu tidak di daftar ini" },
  },
  found: {
    LAMA: { label: "Sejak bulan lalu", note: "ditemukan dua bulan berturut-turut" },
    BARU: { label: "Baru bulan ini", note: "bulan lalu tidak di daftar ini" },
  },
};

const EARLIER_MONTHS: Record<"missed" | "found", Words> = {
  missed: {
    LAMA: { label: "Bulan-bulan sebelumnya", note: "sejak Januari" },
    BARU: { label: "Bulan ini", note: "baru masuk daftar" },
  },
  found: {
    LAMA: { label: "Bulan-bulan sebelumnya", note: "ditemukan sejak Januari" },
    BARU: { label: "Bulan ini", note: "baru ditemukan" },
  },
};

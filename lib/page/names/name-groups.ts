import { formatMonth } from "#lib/format";
import type { Grouping } from "#lib/names/lists";
import type { PregnancyGroup } from "#lib/names/pregnancy-line";
import { monthIn, type Year } from "#lib/period/month";

export type GroupWords = { title: string; note: string };

/** What helps now comes first; who cannot count any more comes last, and is still cared for. */
export const PREGNANCY_GROUPS = {
  SEKALI_LAGI: { title: "Satu kontak lagi, lalu #", note: "Kontak trimester 3 berikutnya melengkapi" },
  TM3: { title: "Beberapa kontak trimester 3 lagi", note: "Sudah trimester 3, jadwalkan semuanya" },
  TM1_2: { title: "Masih trimester 1 atau 2", note: "Belum waktunya #, jaga jadwal kontak" },
  MASIH_BISA: { title: "Masih bisa #", note: "Jadwalkan kontak berikutnya" },
  SESUDAHNYA: { title: "Sudah #, sesudah bulan ini", note: "Dihitung di bulan kontak itu" },
  TIDAK_BISA: {
    title: "Tidak bisa # lagi",
    note: "Ada kontak yang terlewat. Tetap dilayani sampai bersalin",
  },
  BERAKHIR: { title: "Kehamilan sudah berakhir", note: "# tidak tercapai; tetap dihitung sampai Desember" },
} as const satisfies Record<PregnancyGroup, GroupWords>;

const AGE_GROUPS: Record<string, GroupWords> = {
  0: { title: "Segera lewat umur", note: "Layani sebelum lewat umur tahun ini" },
  1: { title: "Masih bisa dilayani tahun ini", note: "" },
  2: {
    title: "Tidak bisa lagi",
    note: "Sudah lewat umur, atau tahunnya berakhir, sebelum dilayani. Tetap dihitung belum",
  },
};

type Key = { key: string; homeName: string; year: Year };

/** The band over a group of lines. */
export function groupWords(
  grouping: Exclude<Grouping, "PREGNANCY">,
  { key, homeName, year }: Key,
): GroupWords {
  if (grouping === "MONTH") return { title: formatMonth(monthIn(year, Number(key))), note: "" };
  if (grouping === "HOME") return { title: homeName, note: "" };
  return AGE_GROUPS[key] ?? { title: "", note: "" };
}

/** "#" is the goal. */
export function pregnancyGroupWords(group: PregnancyGroup, goal: string): GroupWords {
  const { title, note } = PREGNANCY_GROUPS[group];
  return { title: title.replace("#", goal), note: note.replace("#", goal) };
}

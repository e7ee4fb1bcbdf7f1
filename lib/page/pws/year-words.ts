import type { YearState } from "#lib/coverage/read-years";
import { type Month, yearOf } from "#lib/period/month";

/** What must be said before any figure of that year. */
export function yearWords(state: YearState, month: Month): string | null {
  if (state === "NOT_OPENED")
    return `Tahun ${yearOf(month)} belum dibuka, jadi belum ada angka untuk bulan ini. Pilih bulan lain.`;
  if (state === "RECOUNTING")
    return `Tahun ${yearOf(month)} sedang dihitung ulang. Angka di halaman ini dapat berubah sampai selesai.`;
  return null;
}

import { asksOnTrack, type Indicator } from "#lib/coverage/definition";
import type { NameList } from "#lib/names/lists";
import type { MonthNumber } from "#lib/period/month";

/** "Belum K4", "Tidak di jalur 8 kali timbang", "Stunting: ditemukan". */
export function listTitle(indicator: Indicator, list: NameList, month: MonthNumber): string {
  if ("offers" in indicator) return indicator.offers.label;
  const { label, betterWhen } = indicator;
  if (asksOnTrack(indicator, month)) return `${list === "belum" ? "Tidak di" : "Di"} jalur ${label}`;
  if (betterWhen === "higher") return `${list === "belum" ? "Belum" : "Sudah"} ${label}`;
  return `${label}: ${list === "sudah" ? "ditemukan" : "tidak ditemukan"}`;
}

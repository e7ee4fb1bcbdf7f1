import { formatMonthName } from "#lib/format";
import type { Day } from "#lib/period/day";
import type { FormSetting } from "#lib/recording/form-view";
import { SAVE_LABELS } from "#lib/service/labels";

/** "Simpan kontak"; of another day than today "Simpan untuk 22 September". */
export function saveLabel({ kind, today, correcting }: FormSetting, servedOn: Day): string {
  if (servedOn === today || correcting) return SAVE_LABELS[kind];
  const year = servedOn.slice(0, 4) === today.slice(0, 4) ? "" : ` ${servedOn.slice(0, 4)}`;
  return `Simpan untuk ${Number(servedOn.slice(8))} ${formatMonthName(servedOn)}${year}`;
}

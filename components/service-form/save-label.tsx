import type { FormSetting, FormView } from "#lib/entry/form-view";
import { formatMonthName } from "#lib/format";
import { SERVICES } from "#lib/programme/catalogue";

/** "Simpan kontak"; of another day "Simpan untuk 22 September"; of a begun screening whether it is complete. */
export function saveLabel(
  { kind, today, correcting }: FormSetting,
  { servedOn, finishing, standings }: FormView,
): string {
  if (finishing)
    return standings.some(({ missing }) => missing.length > 0) ? "Simpan sementara" : "Simpan, lengkap";
  if (servedOn === today || correcting) return SERVICES[kind].saveLabel;
  const year = servedOn.slice(0, 4) === today.slice(0, 4) ? "" : ` ${servedOn.slice(0, 4)}`;
  return `Simpan untuk ${Number(servedOn.slice(8))} ${formatMonthName(servedOn)}${year}`;
}

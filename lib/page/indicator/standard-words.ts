import { countedMask, type Indicator } from "#lib/coverage/definition";
import { addDays } from "#lib/period/day";
import { addMonths, firstDay, type Month } from "#lib/period/month";
import { type StandardCode, standardOn } from "#lib/screening/standards";

const STANDARD_OF: Record<string, StandardCode> = {
  REMAJA_SCREENED: "REMAJA",
  SPM05: "REMAJA",
  SPM06: "SPM06",
  SPM07: "SPM07",
};

/** What makes a screening count in that month; null for what is no screening. */
export function standardNote(indicator: Indicator, month: Month): string | null {
  const code = STANDARD_OF[countedMask(indicator) ?? ""];
  if (!code) return null;
  const { parts, source } = standardOn(code, addDays(firstDay(addMonths(month, 1)), -1));
  const names = parts.map(({ name }) => name);
  const last = names.pop();
  return `Terhitung bila dalam setahun lengkap: ${names.join(", ")}, dan ${last} (${source}). Boleh dari beberapa catatan.`;
}

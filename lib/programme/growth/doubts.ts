import type { Question } from "#lib/errors";
import { formatMeasured } from "#lib/format";
import { completedMonths, daysBetween } from "#lib/period/day";
import { growthMeasurement } from "#lib/programme/growth/findings";
import type { WeighingData } from "#lib/programme/growth/form";
import { PLAUSIBLE, zFromStandard } from "#lib/programme/growth/z-from-standard";
import {
  curveOf,
  type GrowthIndex,
  type GrowthStandard,
  lmsAt,
  measureAt,
} from "#lib/reference/growth-standard";
import type { DoubtContext } from "#lib/service/finding";

/** Weight and length beyond WHO's limits, also at the very first weighing; at most one question a field. */
export function growthDoubts(data: WeighingData, { bornOn, servedOn, growth }: DoubtContext): Question[] {
  if (!growth) return [];
  const { flags, adjustedCm } = zFromStandard(growth, growthMeasurement(data, { bornOn, servedOn }));
  const age = `${completedMonths(bornOn, servedOn)} bulan`;
  const ageDays = daysBetween(bornOn, servedOn);
  const { bb_kg: kg, pb_tb_cm: cm } = data;
  const doubts: Question[] = [];
  if (flags.includes("BBU_TIDAK_WAJAR") && typeof kg === "number")
    doubts.push({
      field: "bb_kg",
      headline: `${formatMeasured(kg)} kg: tidak wajar untuk umur ${age}.`,
      detail: `Batas WHO seumur ini ${limits(growth, "bbu", { ageDays, at: ageDays })} kg. Timbang ulang, atau periksa angka dan tanggal lahirnya.`,
    });
  if (typeof cm !== "number") return doubts;
  if (flags.includes("TBU_TIDAK_WAJAR"))
    doubts.push({
      field: "pb_tb_cm",
      headline: `${formatMeasured(cm)} cm: tidak wajar untuk umur ${age}.`,
      detail: `Batas WHO seumur ini ${limits(growth, "tbu", { ageDays, at: ageDays })} cm. Ukur ulang, atau periksa angka dan tanggal lahirnya.`,
    });
  else if (flags.includes("BBTB_TIDAK_WAJAR") && adjustedCm !== undefined && doubts.length === 0)
    doubts.push({
      field: "pb_tb_cm",
      headline: `${formatMeasured(cm)} cm: tidak cocok dengan berat ${formatMeasured(typeof kg === "number" ? kg : null)} kg.`,
      detail: `Dengan panjang ini batas WHO ${limits(growth, "bbtb", { ageDays, at: adjustedCm })} kg. Periksa berat dan panjangnya.`,
    });
  return doubts;
}

/** "1,6–8,1": the measurements at WHO's limits. */
function limits(
  growth: GrowthStandard,
  index: GrowthIndex,
  { ageDays, at }: { ageDays: number; at: number },
): string {
  const lms = lmsAt(curveOf(growth, index, ageDays), at);
  if (!lms) return "–";
  const { from, to } = PLAUSIBLE[index];
  return [from, to].map((z) => formatMeasured(Math.round(measureAt(lms, z) * 10) / 10)).join("–");
}

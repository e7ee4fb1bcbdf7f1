import type { FieldValue } from "#lib/form/data";
import { formatMeasured, formatSigned, formatZ } from "#lib/format";
import type { BirthWeight } from "#lib/page/person/birth-weight";
import { completedMonths, type Day } from "#lib/period/day";
import { NUTRITION_LABELS, VERDICT_LABELS } from "#lib/programme/growth/labels";
import { heightClass, type NutritionClass, wastingClass, weightClass } from "#lib/programme/growth/nutrition";
import { judge, type WeighedMonth, weighingsOf } from "#lib/programme/growth/weighing";
import type { History, RecordHistory } from "#lib/service/history";

/** The table twin of both curves. */
export type GrowthRow = {
  id: string;
  on: Day;
  months: number;
  kg: string;
  gain: string;
  verdict: string;
  bbu: string;
  cm: string;
  tbu: string;
  bbtb: string;
};

/** One row a weighing, oldest first. */
export function growthRows(
  { bornOn, sex }: Pick<History, "bornOn" | "sex">,
  records: readonly RecordHistory[],
): GrowthRow[] {
  const months = new Map(judge({ bornOn, sex }, weighingsOf(records)).map((one) => [one.day, one]));
  return records.map(({ id, servedOn, data, derived }) => {
    const judged = months.get(servedOn);
    return {
      id,
      on: servedOn,
      months: completedMonths(bornOn, servedOn),
      kg: formatMeasured(numberIn(data.bb_kg)),
      gain: formatSigned(judged?.gainGram),
      verdict: verdictWords(judged),
      bbu: classWords(numberIn(derived.bbu), weightClass),
      cm: formatMeasured(numberIn(data.pb_tb_cm)),
      tbu: classWords(numberIn(derived.tbu), heightClass),
      bbtb: classWords(numberIn(derived.bbtb), wastingClass),
    };
  });
}

function verdictWords(judged: WeighedMonth | undefined): string {
  if (!judged) return "–";
  if (judged.implausible) return "angka tidak wajar, tidak dihitung";
  return `${judged.verdict} (${VERDICT_LABELS[judged.verdict]})`;
}

/** The weight at birth, before the first weighing. */
export function birthRow(bornOn: Day, { gram, low }: BirthWeight): GrowthRow {
  const none = { gain: "–", bbu: "–", cm: "–", tbu: "–", bbtb: "–" };
  const verdict = low ? "lahir, BBLR" : "lahir";
  return { ...none, id: "lahir", on: bornOn, months: 0, kg: formatMeasured(gram / 1000), verdict };
}

function classWords(z: number | null, classOf: (z: number) => NutritionClass): string {
  if (z === null) return "–";
  const { short, mark } = NUTRITION_LABELS[classOf(z)];
  return `${formatZ(z)} ${mark && `${mark} ${short.toLowerCase()}`}`.trim();
}

export function numberIn(value: FieldValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

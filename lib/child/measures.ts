import { bgm, type Nutrition, stunted, underweight, wasted } from "#lib/child/nutrition";
import { judge } from "#lib/child/weighing";
import type { Span } from "#lib/mask/mask";
import { completedMonths } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import type { FieldValue, History, RecordHistory } from "#lib/service/history";
import { monthly, oncePerHistory, state } from "#lib/service/measure";

/** Balita of PWS gizi: 0-59 completed months at some day of the month. */
const MONTHS = 60;

const weighings = oncePerHistory(({ records, bornOn }): RecordHistory[] =>
  records.filter(({ kind, servedOn }) => kind === "TIMBANG" && completedMonths(bornOn, servedOn) < MONTHS),
);

const verdicts = oncePerHistory((history) =>
  judge(
    history.bornOn,
    weighings(history).flatMap(({ servedOn, data }) =>
      typeof data.bb_kg === "number" ? [{ on: servedOn, kg: data.bb_kg }] : [],
    ),
  ),
);

/** S: every month in which the child is younger than 60 months on its first day, or is born. */
export const balitaS = state("BALITA_S", (history): Span[] => [balitaSpan(history)]);

/** K: the last answer to "punya Buku KIA", carried forward. */
export const punyaKia = state("PUNYA_KIA", (history): Span[] => {
  const answers = new Map<Month, boolean>();
  for (const { servedOn, data } of weighings(history))
    if (typeof data.punya_kia === "boolean") answers.set(monthOf(servedOn), data.punya_kia);
  const s = balitaSpan(history);
  const months = [...answers.keys()];
  return months.flatMap((month, index) => {
    const next = months[index + 1];
    const to = next ? addMonths(next, -1) : s.to;
    return answers.get(month) ? [{ from: month, to: to && s.to && to > s.to ? s.to : to }] : [];
  });
});

/** D: weighed in the month, however often. */
export const weighed = monthly("D", (history) => months(weighings(history).filter(hasWeight)));

export const gained = monthly("N", (history) =>
  verdicts(history).flatMap(({ month, verdict }) => (verdict === "N" ? [month] : [])),
);

/** D' = D - (O + B): those whose gain can be judged. */
export const judged = monthly("JUDGED", (history) =>
  verdicts(history).flatMap(({ month, verdict }) => (verdict === "N" || verdict === "T" ? [month] : [])),
);

export const twoT = monthly("TWO_T", (history) =>
  verdicts(history).flatMap(({ month, twoT }) => (twoT ? [month] : [])),
);

/** Prevalences: the last valid measurement within the month, nothing carried forward. */
export const belowRedLine = lastValid("BGM", hasWeight, (nutrition) => bgm(nutrition) === true);
export const tbuValid = lastValid("TBU_VALID", (record) => stunted(nutritionOf(record)) !== null);
export const stunting = lastValid("STUNTING", (record) => stunted(nutritionOf(record)) !== null, stunted);
export const bbtbValid = lastValid("BBTB_VALID", (record) => wasted(nutritionOf(record)) !== null);
export const wasting = lastValid("WASTING", (record) => wasted(nutritionOf(record)) !== null, wasted);
export const bbuValid = lastValid("BBU_VALID", (record) => underweight(nutritionOf(record)) !== null);
export const underweightNow = lastValid(
  "UNDERWEIGHT",
  (record) => underweight(nutritionOf(record)) !== null,
  underweight,
);

function balitaSpan({ bornOn, diedOn }: History): { from: Month; to: Month } {
  const born = monthOf(bornOn);
  const last = addMonths(born, bornOn.endsWith("-01") ? MONTHS - 1 : MONTHS);
  const died = diedOn ? monthOf(diedOn) : last;
  return { from: born, to: died < last ? died : last };
}

function lastValid<const Code extends string>(
  code: Code,
  valid: (record: RecordHistory) => boolean,
  holds: (nutrition: Nutrition) => boolean | null = () => true,
) {
  return monthly(code, (history) => {
    const last = new Map<Month, RecordHistory>();
    for (const record of weighings(history)) if (valid(record)) last.set(monthOf(record.servedOn), record);
    return [...last].flatMap(([month, record]) => (holds(nutritionOf(record)) ? [month] : []));
  });
}

function months(records: readonly RecordHistory[]): Month[] {
  return records.map(({ servedOn }) => monthOf(servedOn));
}

function hasWeight({ data }: RecordHistory): boolean {
  return typeof data.bb_kg === "number";
}

/** As computed when the weighing was saved. */
function nutritionOf({ data, derived }: RecordHistory): Nutrition {
  return {
    bbu: numberIn(derived.bbu),
    tbu: numberIn(derived.tbu),
    bbtb: numberIn(derived.bbtb),
    edema: data.edema === true,
  };
}

function numberIn(value: FieldValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

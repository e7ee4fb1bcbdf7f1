import type { FieldValue } from "#lib/form/data";
import type { Span } from "#lib/mask/mask";
import { completedMonths } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { bgm, type Nutrition, stunted, underweight, wasted } from "#lib/programme/growth/nutrition";
import {
  BALITA_MONTHS,
  judge,
  lastBalitaMonth,
  weighingRecords,
  weightsIn,
} from "#lib/programme/growth/weighing";
import type { History } from "#lib/service/history";
import { monthly, oncePerHistory, state } from "#lib/service/measure";

/** In the months of S; none before the day of birth, as it is known today. */
const weighings = oncePerHistory(({ records, bornOn }) => {
  const last = lastBalitaMonth(bornOn);
  return weighingRecords(records).filter(({ servedOn }) => servedOn >= bornOn && monthOf(servedOn) <= last);
});

type Weighing = ReturnType<typeof weighings>[number];

const verdicts = oncePerHistory((history) => judge(history, weightsIn(weighings(history))));

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
    return answers.get(month) ? [{ from: month, to }] : [];
  });
});

/**
 * A month with a visit. Each answer is that of the last valid measurement within it, before 60 completed months; null
 * when there was none.
 */
type VisitedMonth = {
  month: Month;
  weighed: boolean;
  bgm: boolean;
  stunted: boolean | null;
  wasted: boolean | null;
  underweight: boolean | null;
};

const visitedMonths = oncePerHistory((history): VisitedMonth[] => {
  const visited: VisitedMonth[] = [];
  for (const record of weighings(history)) {
    const month = monthOf(record.servedOn);
    let now = visited.at(-1);
    if (now?.month !== month) {
      now = { month, weighed: false, bgm: false, stunted: null, wasted: null, underweight: null };
      visited.push(now);
    }
    if (typeof record.data.bb_kg === "number") now.weighed = true;
    if (completedMonths(history.bornOn, record.servedOn) >= BALITA_MONTHS) continue;
    const nutrition = nutritionOf(record);
    now.bgm = bgm(nutrition) ?? now.bgm;
    now.stunted = stunted(nutrition) ?? now.stunted;
    now.wasted = wasted(nutrition) ?? now.wasted;
    now.underweight = underweight(nutrition) ?? now.underweight;
  }
  return visited;
});

/** D: weighed in the month, however often. */
export const weighed = inMonths("D", (month) => month.weighed);

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

/** Prevalences: nothing is carried forward from an earlier month. */
export const belowRedLine = inMonths("BGM", (month) => month.bgm);
export const tbuValid = inMonths("TBU_VALID", (month) => month.stunted !== null);
export const stunting = inMonths("STUNTING", (month) => month.stunted === true);
export const bbtbValid = inMonths("BBTB_VALID", (month) => month.wasted !== null);
export const wasting = inMonths("WASTING", (month) => month.wasted === true);
export const bbuValid = inMonths("BBU_VALID", (month) => month.underweight !== null);
export const underweightNow = inMonths("UNDERWEIGHT", (month) => month.underweight === true);

/**
 * Measured validly, and in some month before it too: from normal to stunted is a new case. Of a first measurement nobody
 * knows since when.
 */
const remeasured = oncePerHistory((history) => {
  const measured = visitedMonths(history).filter((one) => one.stunted !== null);
  return measured.slice(1).map(({ month, stunted }, place) => ({
    month,
    isNew: stunted === true && measured[place]?.stunted === false,
  }));
});

export const tbuAgain = monthly("TBU_AGAIN", (history) => remeasured(history).map(({ month }) => month));

export const newlyStunted = monthly("STUNTING_NEW", (history) =>
  remeasured(history).flatMap(({ month, isNew }) => (isNew ? [month] : [])),
);

function balitaSpan({ bornOn, diedOn }: History): { from: Month; to: Month } {
  const last = lastBalitaMonth(bornOn);
  const died = diedOn ? monthOf(diedOn) : last;
  return { from: monthOf(bornOn), to: died < last ? died : last };
}

function inMonths<const Code extends string>(code: Code, holds: (visited: VisitedMonth) => boolean) {
  return monthly(code, (history) => {
    const months: Month[] = [];
    for (const visited of visitedMonths(history)) if (holds(visited)) months.push(visited.month);
    return months;
  });
}

/** As computed when the weighing was saved. */
function nutritionOf({ data, derived }: Weighing): Nutrition {
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

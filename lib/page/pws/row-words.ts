import type { AreaRow } from "#lib/area/rows";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown, isVerdict } from "#lib/coverage/labels";
import type { Question } from "#lib/coverage/question";
import { rateCell, rateOf, rateOfValue, rateWords } from "#lib/coverage/rate";
import { comparesFew, type IndicatorRow } from "#lib/coverage/row";
import type { Value } from "#lib/coverage/value";
import { formatMonthShort, formatNumber, formatOutOf, NOTHING } from "#lib/format";
import type { Noun } from "#lib/page/pws/gap-left";
import { type MonthNumber, monthIn } from "#lib/period/month";

/** "orang"; units are no people. */
export function nounOf(indicator: Indicator): Noun {
  return kindOf(indicator).counts === "UNITS" ? "unit" : "orang";
}

/** "515 / 672"; "7 / –" where nobody knows out of how many. */
export function madeWords({ reached, outOf }: Value): string {
  return `${formatNumber(reached)} / ${outOf === null || outOf === 0 ? NOTHING : formatNumber(outOf)}`;
}

/** "angka kecil" behind a figure that one person moves. */
export function smallWords({ small, status }: IndicatorRow): string | null {
  return small && !isUnknown(status) ? "angka kecil" : null;
}

/** "BELUM LENGKAP, 12 dari 49 desa"; of a verdict by months of a few "1/16, lalu 1/20" */
export function statusNote({ row, question, area }: StatusOf): string | null {
  const few = fewCompared({ row, question });
  if (few && isVerdict(row.status)) return `${shortMade(few.now)}, lalu ${shortMade(few.before)}`;
  if (row.status !== "BELUM_LENGKAP" || !row.reports || question.running) return null;
  return `${formatOutOf(row.reports.reported, row.reports.due)} ${area.of[0]?.kind === "DESA" ? "desa" : "posyandu"}`;
}

/** The two months, where it is their few people that make the number small. */
function fewCompared({ row, question }: Pick<StatusOf, "row" | "question">) {
  return row.small && comparesFew(row.compared, question) ? row.compared : null;
}

function shortMade(value: Value): string {
  return madeWords(value).replaceAll(" ", "");
}

type StatusOf = { row: IndicatorRow; question: Question; area: AreaRow };

/** "79,2", "≤ 14,0", "–", in a sentence "79,2%"; what is no percent says so in both. */
export function targetWords(row: IndicatorRow, { indicator }: Question, inSentence = false): string {
  const rate = rateOf(row.runningTarget, indicator);
  if (rate === null) return NOTHING;
  const words = inSentence ? rateWords(rate, indicator) : rateCell(rate, indicator);
  return `${indicator.betterWhen === "lower" ? "≤ " : ""}${words}`;
}

/** People of the month, or the month's own share. */
export function monthWords(value: Value | null, { indicator }: Question): string {
  if (value === null) return NOTHING;
  return kindOf(indicator).months === "HEADS"
    ? formatNumber(value.reached)
    : rateWords(rateOfValue(value, indicator), indicator);
}

/** What a trend compares when not all units reported both months: "44 desa yang sama" and "76,7% → 78,7%". */
export type Compared = { units: string; pair: string };

export function comparedOf({ row, question, area }: StatusOf): Compared | null {
  const { compared } = row;
  if (!compared || compared.units === 0 || compared.units >= area.of.length) return null;
  const noun = area.of[0]?.kind === "DESA" ? "desa" : "posyandu";
  return {
    units: `${formatNumber(compared.units)} ${noun} yang sama`,
    pair: [compared.before, compared.now].map((value) => monthWords(value, question)).join(" → "),
  };
}

/** "44 desa yang sama: 76,7% → 78,7%" */
export function comparedWords(counted: StatusOf): string | null {
  const compared = comparedOf(counted);
  return compared && `${compared.units}: ${compared.pair}`;
}

export function shortMonth(number: MonthNumber | number): string {
  return formatMonthShort(monthIn(2000, number));
}

/** "Angka kecil: 5 dari 19." */
export function smallSentence(counted: Pick<StatusOf, "row" | "question">): string {
  const few = fewCompared(counted);
  if (!few) return `Angka kecil: ${formatOutOf(counted.row.reached, counted.row.outOf)}.`;
  const [now, before] = [few.now, few.before].map(({ reached, outOf }) => formatOutOf(reached, outOf));
  return `Angka kecil: bulan ini ${now}, bulan lalu ${before}.`;
}

/** Why no gap is counted. */
export function withoutGap({ status }: IndicatorRow, people: string): string {
  return status === "TANPA_PENYEBUT"
    ? `tidak dihitung: 0 ${people}`
    : "tidak dihitung tanpa target atau sasaran";
}

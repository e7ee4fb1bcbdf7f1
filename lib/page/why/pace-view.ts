import type { CountedRow } from "#lib/coverage/counting";
import { rateOf, rateOfTarget, rateWords, wholeRateWords } from "#lib/coverage/rate";
import { formatMonthName, formatNumber, formatOutOf, NOTHING } from "#lib/format";
import type { Pace } from "#lib/page/why/pace";
import { type Month, monthIn } from "#lib/period/month";

export type PaceView = {
  sentence: string;
  tiles: { value: string; words: string }[];
  /** How it is counted, and what must happen for it. */
  how: string;
};

export type PaceFacts = {
  total: CountedRow;
  month: Month;
  /** Who can still be reached this year by their names, and how many nobody knows yet; null where no names were looked at. */
  byNames: { known: number; unregistered: number } | null;
};

/** What last month's served would have been needed, and where this leads. */
export function paceView(pace: Pace, { total, month, byNames }: PaceFacts): PaceView {
  const { indicator, target } = total.question;
  const rate = (people: number) =>
    rateWords(rateOf({ numerator: people, denominator: total.row.outOf ?? 0 }, indicator), indicator);
  const annual = wholeRateWords(rateOfTarget(target), indicator);
  const last = total.row.thisMonth?.reached ?? null;
  const done = pace.missing === 0;
  const tiles = [
    done
      ? { value: "Tercapai", words: `target ${annual} setahun sudah tercapai` }
      : {
          value: `${formatNumber(pace.missing)} orang`,
          words: `lagi ke ${annual} pada Desember: ${formatNumber(pace.perMonth)} sebulan`,
        },
    {
      value: pace.recent ? formatNumber(pace.recent.mean, 1) : NOTHING,
      words: pace.recent
        ? `orang sebulan, rata-rata ${formatNumber(pace.recent.months)} bulan penuh terakhir`
        : "belum ada bulan penuh",
    },
    {
      value: pace.forecast === null ? NOTHING : rate(pace.forecast),
      words:
        pace.forecast === null
          ? "prakiraan Desember"
          : `prakiraan Desember, ${formatOutOf(pace.forecast, total.row.outOf)}`,
    },
    ...(pace.ceiling === null
      ? []
      : [
          {
            value: rate(pace.ceiling),
            words: `paling tinggi pada Desember, ${formatOutOf(pace.ceiling, total.row.outOf)}${pace.ceiling < pace.target ? `: ${annual} tak terkejar` : ""}`,
          },
        ]),
  ];
  return {
    sentence: sentenceOf(pace, last, month, total.question.running),
    tiles,
    how: [
      `Prakiraan = capaian + ${formatNumber(pace.monthsLeft)} bulan × rata-rata${pace.ceiling === null ? "." : ", tidak lebih dari yang paling tinggi. Paling tinggi bila semua yang masih bisa dicapai, termasuk yang belum terdaftar."}`,
      ...(byNames ? [namesWords(byNames, pace, total.row.reached)] : []),
    ].join(" "),
  };
}

/** Whom the names leave is no second forecast: it is told as people still to be had. */
function namesWords(
  { known, unregistered }: NonNullable<PaceFacts["byNames"]>,
  { forecast }: Pace,
  reached: number,
): string {
  const people = known + unregistered;
  const of =
    unregistered > 0
      ? ` (${formatNumber(known)} bernama, ${formatNumber(unregistered)} belum terdaftar)`
      : "";
  const more =
    forecast !== null && forecast - reached > people
      ? " Prakiraan, yang dihitung dari jumlah, lebih tinggi dari itu."
      : "";
  return `Menurut namanya, paling banyak yang masih dapat dicapai: ${formatNumber(people)} orang lagi${of}.${more}`;
}

function sentenceOf(pace: Pace, last: number | null, month: Month, running: boolean): string {
  if (pace.missing === 0) return "Target setahun sudah tercapai.";
  const name = formatMonthName(month);
  const served = running
    ? `${name} sampai hari ini ${formatNumber(last)}`
    : `${name} ${formatNumber(last)} orang`;
  const from = formatMonthName(monthIn(2000, 13 - pace.monthsLeft));
  const span = pace.monthsLeft === 1 ? from : `${from}–Desember`;
  return `${served}; ${span} perlu ${formatNumber(pace.perMonth)} sebulan.`;
}

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
  /** Of those who still can, so many within the year; null where nobody's names were looked at. */
  withinYear: number | null;
  unregistered: number;
};

/** What last month's served would have been needed, and where this leads. */
export function paceView(pace: Pace, { total, month, withinYear, unregistered }: PaceFacts): PaceView {
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
    {
      value: rate(pace.ceiling),
      words: `paling tinggi pada Desember, ${formatOutOf(pace.ceiling, total.row.outOf)}${pace.ceiling < pace.target ? `: ${annual} tak terkejar` : ""}`,
    },
  ];
  const names = withinYear === null ? "" : ` ${formatNumber(withinYear)} nama dapat lengkap sampai Desember.`;
  const found =
    unregistered > 0 ? ` Selebihnya di antara ${formatNumber(unregistered)} yang belum terdaftar.` : "";
  return {
    sentence: sentenceOf(pace, last, month, total.question.running),
    tiles,
    how: `Prakiraan = capaian + ${formatNumber(pace.monthsLeft)} bulan × rata-rata, tidak lebih dari yang paling tinggi.${names}${found} Paling tinggi bila semua yang masih bisa dicapai, termasuk yang belum terdaftar.`,
  };
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

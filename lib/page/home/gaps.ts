import type { CountedRow } from "#lib/coverage/counting";
import { isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import { rateCell, rateOf, rateOfTarget } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { formatNumber } from "#lib/format";
import { byUrgency } from "#lib/page/home/choices";
import { barOf, type Tile } from "#lib/page/home/tiles";
import { madeWords, nounOf } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** One of the largest gaps: how far, of how many, how many people are missing. */
export type GapLine = {
  code: string;
  label: string;
  href: string;
  percent: string;
  made: string;
  /** Of a hundred, where that is what is told. */
  bar: Tile["bar"];
  /** "523", "523 unit" */
  people: string;
  status: PwsStatus;
  trend: Trend | null;
};

export type Gaps = {
  title: string;
  jelek: number;
  indicators: number;
  lines: GapLine[];
  /** In place of lines where there are none. */
  none: string;
};

const LINES = 5;

/** The five that are worst placed and farthest from their target. */
export function gapsOf(totals: readonly CountedRow[], state: PwsState): Gaps {
  const worst = byUrgency(totals);
  const jelek = worst.filter(({ row }) => row.status === "JELEK").length;
  return {
    title:
      jelek > 0 ? `${jelek} dari ${totals.length} indikator` : `${worst.length} indikator di bawah target`,
    jelek,
    indicators: totals.length,
    lines: worst.slice(0, LINES).map((total) => lineOf(total, state)),
    none: totals.some(({ row }) => isVerdict(row.status) && !row.small)
      ? "Semua yang dapat dinilai sudah sampai target berjalan."
      : "Belum ada indikator yang dapat dinilai.",
  };
}

function lineOf(total: CountedRow, state: PwsState): GapLine {
  const { row, question } = total;
  const { indicator } = question;
  return {
    code: indicator.code,
    label: indicator.label,
    href: INDICATOR.href({ kode: indicator.code, ...state }),
    percent: rateCell(rateOf(row.coverage, indicator), indicator),
    made: madeWords(row).replaceAll(" ", ""),
    bar: barOf(total),
    people: `${formatNumber(row.gapPeople)}${nounOf(indicator) === "unit" ? " unit" : ""}`,
    status: row.status,
    trend: row.trend,
  };
}

/** One of the twelve of the SPM, as far as it is counted here. */
export type SpmTile = {
  code: string;
  number: number;
  /** "ibu hamil" */
  name: string;
  href: string;
  percent: string;
  status: PwsStatus;
  trend: Trend | null;
  small: boolean;
  /** "66,5% (2.377/3.097), target setahun 100%, kurang 523" */
  words: string;
};

/** Those that are counted so far, in the order of the decree. */
export function scorecardOf(totals: readonly CountedRow[], state: PwsState): SpmTile[] {
  return totals
    .flatMap(({ row, question }): SpmTile[] => {
      const { code, label } = question.indicator;
      const number = Number(code.match(/^SPM(\d\d)$/)?.[1] ?? 0);
      if (number === 0) return [];
      const percent = rateCell(rateOf(row.coverage, question.indicator), question.indicator);
      const target = rateOfTarget(question.target);
      return [
        {
          code,
          number,
          name: label.replace(/^SPM \d+ /, ""),
          href: INDICATOR.href({ kode: code, ...state }),
          percent,
          status: row.status,
          trend: row.trend,
          small: row.small,
          words: [
            row.coverage === null
              ? STATUS_LABELS[row.status].word.toLowerCase()
              : `${percent}% (${madeWords(row).replaceAll(" ", "")})`,
            target === null ? null : `target setahun ${formatNumber(target)}%`,
            row.gapPeople ? `kurang ${formatNumber(row.gapPeople)} ${nounOf(question.indicator)}` : null,
          ]
            .filter((part) => part !== null)
            .join(", "),
        },
      ];
    })
    .toSorted((a, b) => a.number - b.number);
}

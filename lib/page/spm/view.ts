import { mayOpen, type Reader } from "#lib/access/reach";
import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { type CountedRow, type Counting, countMonths, countRows, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { forecastOf } from "#lib/coverage/forecast";
import { isUnknown } from "#lib/coverage/labels";
import { rateCell, rateOf } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { madeWords, smallWords, statusNote } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import { type ForecastView, forecastView, formulaWords } from "#lib/page/spm/forecast-words";
import { type SpmSummary, summaryOf } from "#lib/page/spm/summary";
import { serviceName, serviceNumber } from "#lib/page/spm/twelve-services";

/** One service in one unit. */
export type SpmCell = {
  key: string;
  name: string;
  href: string | null;
  /** Null is a gap in the drawing. */
  percent: number | null;
  /** "66,7" */
  percentWords: string;
  /** "448/672" */
  made: string;
  /** Where the running target lies; null without one. */
  running: number | null;
  gapPeople: number | null;
  /** Nobody reported: the counts stand in grey. */
  silent: boolean;
  small: string | null;
  status: PwsStatus;
  statusNote: string | null;
  trend: Trend | null;
};

export type SpmService = {
  code: string;
  number: number;
  name: string;
  total: SpmCell;
  forecast: ForecastView | null;
  cells: SpmCell[];
};

export type SpmView = {
  services: SpmService[];
  /** In fixed order; the same for every service. */
  units: { key: string; name: string; reached: number; outOf: number }[];
  summary: SpmSummary;
  formula: string;
};

type Asked = {
  unit: AreaUnit;
  level: AreaLevel | undefined;
  state: PwsState;
  reader: Reader;
  indicators: readonly Indicator[];
};

export function spmView(counting: Counting, asked: Asked): SpmView {
  const counted = countedServices(counting, asked);
  const cellOf = (one: CountedRow) => spmCell(one, hrefOf(counting, one, asked));
  const services = counted.map(({ total, rows, forecast }): SpmService => {
    const { indicator, target } = total.question;
    return {
      code: indicator.code,
      number: serviceNumber(indicator.code),
      name: serviceName(indicator.code),
      total: cellOf(total),
      forecast: forecastView(forecast, total.row.outOf, target),
      cells: rows.map(cellOf),
    };
  });
  const units = (counted[0]?.rows ?? []).map(({ area }, at) => {
    const of = counted.flatMap(({ rows }) => rows[at] ?? []).filter(({ row }) => isJudged(row));
    return {
      key: area.code,
      name: area.plain,
      reached: of.filter(({ row }) => row.onTarget).length,
      outOf: of.length,
    };
  });
  return {
    services,
    units,
    summary: summaryOf(counted.map(({ total, forecast }) => ({ total, forecast }))),
    formula: formulaWords(counted.find(({ forecast }) => forecast)?.forecast ?? null),
  };
}

/** As they are counted: for the page, its paper and its file alike. */
export function countedServices(
  counting: Counting,
  { unit, level, indicators }: Pick<Asked, "unit" | "level" | "indicators">,
) {
  return indicators.map((indicator) => {
    const total = countTotal(counting, unit, indicator);
    return {
      total,
      rows: level ? countRows(counting, { unit, level }, indicator) : [],
      forecast: forecastOf(total, countMonths(counting, total)),
    };
  });
}

function isJudged(row: CountedRow["row"]): boolean {
  return row.onTarget !== null && !isUnknown(row.status);
}

function hrefOf({ tree }: Counting, { area, question }: CountedRow, { state, reader }: Asked): string | null {
  if (!area.unit || !mayOpen(reader, tree, area.unit)) return null;
  return INDICATOR.href({ kode: question.indicator.code, ...state, wilayah: area.unit.code, per: null });
}

function spmCell(counted: CountedRow, href: string | null): SpmCell {
  const { area, row, question } = counted;
  const silent = isUnknown(row.status);
  const percent = silent ? null : rateOf(row.coverage, question.indicator);
  return {
    key: area.code,
    name: area.plain,
    href,
    percent,
    percentWords: rateCell(percent, question.indicator),
    made: madeWords(row).replaceAll(" ", ""),
    running: rateOf(row.runningTarget, question.indicator),
    gapPeople: silent ? null : row.gapPeople,
    silent,
    small: smallWords(row),
    status: row.status,
    statusNote: statusNote(counted),
    trend: row.trend,
  };
}

import { KLASTER_LABELS } from "#lib/access/labels";
import type { AreaUnit } from "#lib/area/tree";
import type { klastersIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countedOnce, countTotal } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { ATTENTION, isUnknown } from "#lib/coverage/labels";
import type { FiguresBySex } from "#lib/coverage/read-figures-by-sex";
import type { Series } from "#lib/coverage/read-series";
import type { PwsStatus } from "#lib/coverage/status";
import { type CascadeStep, cascadeOf } from "#lib/page/pws/cascade";
import { type Pyramid, pyramidOf } from "#lib/page/pws/pyramid";
import { type SexSlice, sexSlices } from "#lib/page/pws/sex-slices";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import { type StatusLine, statusLine } from "#lib/page/pws/status-line";
import { monthNumber } from "#lib/period/month";

/** A klaster on the first dashboard: how many indicators have which word, and what is missing most. */
export type KlasterCard = {
  title: string;
  counts: { status: PwsStatus; count: number }[];
  lines: StatusLine[];
};

export type DashboardView = {
  cascade: CascadeStep[];
  /** On the first dashboard. */
  klasters: KlasterCard[];
  /** On that of one klaster. */
  lines: StatusLine[];
  slices: SexSlice[];
  pyramid: Pyramid | null;
};

type Question = {
  unit: AreaUnit;
  state: PwsState;
  shown: ReturnType<typeof klastersIn>;
  /** Desa or homes whose people are those of the unit. */
  people: readonly AreaUnit[];
  bySex: FiguresBySex;
  series: Series;
  /** Over all klaster. */
  whole: boolean;
};

const WORST = 3;

export function dashboardView(counting: Counting, question: Question): DashboardView {
  const { unit, state, shown, people, bySex, series, whole } = question;
  const indicators = shown.flatMap((one) => one.indicators);
  const hrefOf = (code: string) => INDICATOR.href({ kode: code, ...state, wilayah: unit.code, per: null });
  const lineOf = (counted: CountedRow) => {
    const { code } = counted.question.indicator;
    return statusLine(counted, whole ? [] : series(unit, code), hrefOf(code));
  };
  const totalsOf = (of: typeof indicators) => of.map((indicator) => countTotal(counting, unit, indicator));
  return {
    cascade: cascadeOf(counting, { unit, indicators, hrefOf }),
    klasters: !whole
      ? []
      : shown
          .filter((one) => one.indicators.length > 0)
          .map((one) => {
            const totals = totalsOf(countedOnce(one.indicators));
            return {
              title: KLASTER_LABELS[one.klaster],
              counts: countsOf(totals),
              lines: worstOf(totals).map(lineOf),
            };
          }),
    lines: whole ? [] : totalsOf(indicators).map(lineOf),
    slices: sexSlices(counting, bySex, {
      unit,
      indicators: countedOnce(indicators).filter((one) => kindOf(one).counts === "PEOPLE"),
    }),
    pyramid: whole
      ? pyramidOf(
          people.map(({ id }) => bySex.tallies(id)),
          monthNumber(counting.month),
        )
      : null,
  };
}

/** Small numbers are no news. */
function countsOf(totals: readonly CountedRow[]): KlasterCard["counts"] {
  return ATTENTION.map((status) => ({
    status,
    count: totals.filter(({ row }) => row.status === status && !row.small).length,
  })).filter(({ count }) => count > 0);
}

/** Of what is missing the largest parts of what was expected. */
function worstOf(totals: readonly CountedRow[]): CountedRow[] {
  const share = ({ row }: CountedRow) => (row.gapPeople ?? 0) / (row.outOf || 1);
  const open = totals.filter(({ row }) => row.gapPeople && !row.small && !isUnknown(row.status));
  const worst = open.toSorted((a, b) => share(b) - share(a)).slice(0, WORST);
  return worst.length > 0 ? worst : totals.slice(0, WORST);
}

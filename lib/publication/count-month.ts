import "server-only";
import { readAreaTree } from "#lib/area/queries";
import type { AreaTree } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { inMonth, sumOf, upTo } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import { readFigures } from "#lib/coverage/read-figures";
import { readTargets } from "#lib/coverage/read-targets";
import type { Tx } from "#lib/db/client";
import { type Month, monthNumber } from "#lib/period/month";
import { publishedIn, sasaranOf } from "#lib/publication/catalogue";
import type { Facts } from "#lib/publication/state";
import type { Span } from "#lib/publication/table";
import type { Cells } from "#lib/publication/told";
import type { Vector } from "#lib/publication/vector";

export type CountedTable = { code: string; within: string | null; span: Span; cells: Cells };

export type CountedMonth = { tree: AreaTree; tables: CountedTable[]; facts: Facts };

/** All that may be published of a month, as it stands now: of every desa, unprotected. */
export async function countMonth(tx: Tx, month: Month): Promise<CountedMonth> {
  const tree = await readAreaTree(tx, month);
  const published = publishedIn(month);
  const reports = indicatorIn(month, "ILP18");
  const indicators = published.map(({ indicator }) => indicator);
  const { figures } = await readFigures(tx, {
    month,
    units: tree.desa,
    indicators: reports ? [...indicators, reports] : indicators,
  });
  const targets = await readTargets(tx, month);
  const number = monthNumber(month);
  const cellsOf = (count: (own: UnitFigures) => Vector | null, indicator: Indicator): Cells =>
    new Map(
      tree.desa.flatMap((desa) => {
        const value = count(figures(desa, indicator));
        return value ? [[desa.id, value] as const] : [];
      }),
    );
  const tables = published.map(({ indicator, within }): CountedTable => {
    const span = kindOf(indicator).span;
    return {
      code: indicator.code,
      within,
      span,
      cells: cellsOf((own) => sidesOf(own, indicator, number), indicator),
    };
  });
  const groups = new Map(
    indicators.flatMap((one) => (sasaranOf(one) ? [[sasaranOf(one), one] as const] : [])),
  );
  for (const [group, indicator] of groups)
    tables.push({
      code: `sasaran ${group}`,
      within: null,
      span: "YEAR",
      cells: cellsOf(({ sasaran }) => (sasaran === null ? null : [sasaran]), indicator),
    });
  const all = reports ? tree.desa.map((desa) => figures(desa, reports)) : [];
  return {
    tree,
    tables,
    facts: {
      targets: Object.fromEntries(indicators.map((one) => [one.code, targets(one)])),
      reported: sumOf(all, ({ reached }) => inMonth(reached, number)),
      due: sumOf(all, ({ outOf }) => inMonth(outOf, number)),
    },
  };
}

/** Those reached; where all are counted, beside them those who are not: either may be few. */
function sidesOf(own: UnitFigures, indicator: Indicator, month: number): Vector {
  const within = kindOf(indicator).span === "SINCE_JANUARY" ? upTo : inMonth;
  const reached = within(own.reached, month);
  return own.outOf ? [reached, within(own.outOf, month) - reached] : [reached];
}

import "server-only";
import { readAreaTree } from "#lib/area/queries";
import type { AreaTree } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { sumOf } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { type OwnCounts, ownCounts } from "#lib/coverage/own-counts";
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
  const indicators = published.map(({ indicator }) => indicator);
  const reports = indicatorIn(month, "ILP18");
  const asked = { month, units: tree.desa, indicators: reports ? [...indicators, reports] : indicators };
  const { figures } = await readFigures(tx, asked);
  const targets = await readTargets(tx, month);
  const countsOf = (indicator: Indicator) =>
    tree.desa.map((desa) => ({
      desa: desa.id,
      ...ownCounts(figures(desa, indicator), indicator, monthNumber(month)),
    }));
  const all = reports ? countsOf(reports) : [];
  return {
    tree,
    tables: [
      ...published.map(({ indicator, within }) => tableOf(indicator, within, countsOf(indicator))),
      ...sasaranTables(indicators, countsOf),
    ],
    facts: {
      targets: Object.fromEntries(indicators.map((one) => [one.code, targets(one)])),
      reported: sumOf(all, ({ reached }) => reached),
      due: sumOf(all, ({ outOf }) => outOf ?? 0),
      withoutSasaran: withoutSasaran(indicators, countsOf),
    },
  };
}

type DesaCounts = OwnCounts & { desa: string };

/**
 * Those reached; where all are counted, beside them those who are not: either may be few. A desa without a sasaran is on
 * neither side of a total, as everywhere.
 */
function tableOf(indicator: Indicator, within: string | null, counts: readonly DesaCounts[]): CountedTable {
  const overSasaran = sasaranOf(indicator) !== null;
  const counted = counts.filter(({ sasaran }) => !overSasaran || sasaran !== null);
  const cells = counted.map(({ desa, reached, outOf }): [string, Vector] => [
    desa,
    outOf === null ? [reached] : [reached, outOf - reached],
  ]);
  return { code: indicator.code, within, span: kindOf(indicator).span, cells: new Map(cells) };
}

/** Each group once, however many indicators are out of it; a desa without a figure is not in it. */
function sasaranTables(
  indicators: readonly Indicator[],
  countsOf: (indicator: Indicator) => DesaCounts[],
): CountedTable[] {
  const first = new Map(indicators.toReversed().map((one) => [sasaranOf(one), one]));
  return [...first].flatMap(([group, indicator]): CountedTable[] => {
    if (group === null) return [];
    const cells = countsOf(indicator).flatMap(({ desa, sasaran }): [string, Vector][] =>
      sasaran === null ? [] : [[desa, [sasaran]]],
    );
    return [{ code: `sasaran ${group}`, within: null, span: "YEAR", cells: new Map(cells) }];
  });
}

/** Desa of which some group has no figure. */
function withoutSasaran(
  indicators: readonly Indicator[],
  countsOf: (indicator: Indicator) => DesaCounts[],
): number {
  const over = indicators.filter((one) => sasaranOf(one) !== null);
  const missing = over.flatMap(countsOf).filter(({ sasaran }) => sasaran === null);
  return new Set(missing.map(({ desa }) => desa)).size;
}

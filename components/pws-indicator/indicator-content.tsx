"use client";

import { MonthsChart } from "#components/chart/months-chart";
import { IndicatorChart } from "#components/pws-indicator/indicator-chart";
import { IndicatorFigures } from "#components/pws-indicator/indicator-figures";
import { IndicatorTable, Names } from "#components/pws-indicator/indicator-table";
import { Reading } from "#components/pws-indicator/reading";
import { Picture } from "#components/take-away/picture";
import { Card, Columns } from "#components/ui/card";
import { Pager } from "#components/ui/pager";
import { Segmented } from "#components/ui/segmented";
import type { IndicatorContent as IndicatorContentView } from "#lib/page/indicator/read-indicator";

/**
 * The figures, the chart, its table, the months, and how to read them. A client component so that the page carries its
 * data once, and not every drawn element besides its HTML.
 */
export function IndicatorContent({
  indicator,
  caption,
  month,
  levels,
  parts,
  unitHead,
  totalName,
  namesHead,
  pages,
  view,
}: IndicatorContentView) {
  const { figures, lines, total, months, names, notes, linesByRiil, paging } = view;
  const to = paging.offset + lines.length;
  const heading = `Grafik PWS ${indicator.label} per ${parts}`;
  const byRiil = linesByRiil ? "Terhadap sasaran riil: proyeksi tidak dibagi di bawah desa." : null;
  return (
    <>
      <IndicatorFigures figures={figures} month={month} />
      {names && names.people > 0 && (
        <p className="desk:hidden">
          {namesHead}: <Names names={names} />
        </p>
      )}
      {levels.length > 0 && (
        <div className="flex print:hidden">
          <Segmented label="Dibagi" segments={levels} />
        </div>
      )}
      {lines.length > 0 && (
        <Card title={heading} aside={byRiil ?? "Diurutkan dari capaian tertinggi. Klik untuk membuka."}>
          <Picture title={heading}>
            <IndicatorChart view={view} totalName={totalName} month={month} />
          </Picture>
        </Card>
      )}
      {lines.length > 0 && (
        <div className="max-desk:hidden">
          <Card flush>
            <IndicatorTable
              caption={caption}
              heads={view.heads}
              unitHead={unitHead}
              namesHead={namesHead}
              lines={lines}
              total={total}
              totalName={totalName}
            />
          </Card>
        </div>
      )}
      {lines.length < paging.total && (
        <Pager
          from={paging.offset + 1}
          to={to}
          total={paging.total}
          noun={parts}
          previous={paging.offset > 0 ? pages.previous : undefined}
          next={to < paging.total ? pages.next : undefined}
        />
      )}
      {paging.total === 0 && names && (
        <div className="max-desk:hidden">
          <Card title={namesHead}>
            <Names names={names} />
          </Card>
        </div>
      )}
      <Columns>
        <Card title={months.title}>
          <Picture title={`${indicator.label}, ${months.title}`}>
            <MonthsChart sentence={months.sentence} months={months.columns} minimum={months.minimum} />
          </Picture>
          <p className="mt-2 text-ink-2 desk:text-cell">{months.sentence}</p>
        </Card>
        <Reading indicator={indicator} notes={notes} />
      </Columns>
    </>
  );
}

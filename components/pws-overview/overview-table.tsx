"use client";

import { BulletHead } from "#components/pws/bullet";
import { StripHead, StripLegend } from "#components/pws/status-strip";
import { LINES, Line } from "#components/pws-overview/line";
import { StripGlyphs } from "#components/pws-overview/line-strip";
import { Card } from "#components/ui/card";
import { GroupRow, Table, Th } from "#components/ui/table";
import { formatMonthShort } from "#lib/format";
import type { Overview } from "#lib/page/overview/overview";
import { gapNouns } from "#lib/page/pws/gap-left";
import type { Month } from "#lib/period/month";

/**
 * All indicators by klaster: a table on a desk, a list of rows on a phone. A client component so that the page carries
 * its data once, and not some thousand drawn elements besides their HTML.
 */
export function OverviewTable({
  overview: { bands, strip, basis },
  caption,
  month,
  running,
  parts,
}: {
  overview: Overview;
  caption: string;
  month: Month;
  running: boolean;
  /** What the strip divides into: "puskesmas". */
  parts: string;
}) {
  const span = 10 + (strip.length > 0 ? 1 : 0) + (running ? 0 : 1);
  return (
    <Card flush>
      <div className="wide:[&_table]:[--cell:6px] print:[&_table]:[--cell:2px]">
        <Table caption={caption} dense>
          <thead className="folded:hidden broad:sticky broad:top-0 broad:z-10">
            <tr>
              <Th>Indikator</Th>
              <Th numeric>
                Capaian
                <br />%
              </Th>
              <Th numeric>
                Capaian /<br />
                sasaran
              </Th>
              <Th numeric>
                Target
                <br />
                s.d. {formatMonthShort(month)} %
              </Th>
              <Th>
                <BulletHead running={`target s.d. ${formatMonthShort(month)}`} />
              </Th>
              <Th numeric>
                Kurang
                <br />
                {gapNouns(bands.flatMap(({ rows }) => rows))}
              </Th>
              <Th numeric>
                Bulan
                <br />
                ini
              </Th>
              <Th>
                Tren
                {bands.some(({ rows }) => rows.some(({ compared }) => compared)) && (
                  <>
                    <br />
                    unit yang sama
                  </>
                )}
              </Th>
              <Th>
                Bulan
                <br />
                lalu
              </Th>
              <Th>
                Jan–Des
                <br />
                per bulan
              </Th>
              {strip.length > 0 && (
                <Th>
                  <span className="block whitespace-nowrap">Status per {parts}</span>
                  <StripHead units={strip} />
                </Th>
              )}
              {!running && <Th>Status</Th>}
            </tr>
          </thead>
          {bands.map(({ title, rows }) => (
            <tbody key={title} className={`folded:block ${LINES}`}>
              <GroupRow span={span}>{title}</GroupRow>
              {rows.map((row) => (
                <Line key={row.code} row={row} strip={strip} basis={basis} month={month} running={running} />
              ))}
              {rows.length === 0 && (
                <tr>
                  <td colSpan={span} data-phone="" className="text-ink-2 folded:px-4! folded:py-3!">
                    Belum ada indikator.
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </Table>
      </div>
      {strip.length > 0 && (
        <div className="folded:hidden">
          <StripGlyphs rows={bands.flatMap(({ rows }) => rows)} />
          <StripLegend units={strip} />
        </div>
      )}
    </Card>
  );
}

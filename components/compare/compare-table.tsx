"use client"; // its data travels once, not its drawn elements besides their HTML

import { StatusChip } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import type { Panel } from "#lib/page/compare/panel";
import { gapFigure, gapNouns } from "#lib/page/pws/gap-left";

/** The numbers of the drawings over it. */
export function CompareTable({ panels, noun }: { panels: readonly Panel[]; noun: string }) {
  return (
    <Card title="Angka gambar di atas" flush>
      <Table caption="Angka gambar di atas" stack>
        <Head>
          <Th>{noun.slice(0, 1).toUpperCase() + noun.slice(1)}</Th>
          <Th numeric>Capaian</Th>
          <Th numeric>n / N</Th>
          <Th numeric>Tahun lalu</Th>
          <Th numeric>Beda poin</Th>
          <Th numeric>Target</Th>
          <Th numeric>Kurang {gapNouns(panels)}</Th>
          <Th numeric>Bulan ini, lalu</Th>
          <Th>Status</Th>
        </Head>
        <tbody>
          {panels.map((panel) => (
            <tr key={panel.key}>
              <RowHead>{panel.title}</RowHead>
              <Td numeric strong label="Capaian">
                {panel.percent}
              </Td>
              <Td numeric label="n / N">
                {panel.made}
              </Td>
              <Td numeric label="Tahun lalu">
                {panel.yearAgo}
              </Td>
              <Td numeric label="Beda poin">
                {panel.sinceThen?.words ?? formatNumber(null)}
              </Td>
              <Td numeric label="Target">
                {panel.target}
              </Td>
              <Td numeric label={`Kurang ${panel.noun}`}>
                {gapFigure(panel.gapPeople, panel.noun)}
              </Td>
              <Td numeric label="Bulan ini, lalu">
                {panel.monthNow}, {panel.monthBefore}
              </Td>
              <Td corner>
                <StatusChip status={panel.status} trend={panel.trend} small={panel.small} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

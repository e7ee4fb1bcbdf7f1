import { GrowthChart } from "#components/chart/growth-chart";
import { Badge, type BadgeTone } from "#components/ui/badge";
import { Card, Columns } from "#components/ui/card";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatDay } from "#lib/format";
import type { Growth, GrowthView } from "#lib/page/person/growth";
import type { GrowthRow } from "#lib/page/person/growth-rows";

const TONES = { "": "done", "!": "due", "!!": "late" } as const satisfies Record<string, BadgeTone>;

/** Weight and height on the WHO lines, and the same as a table. */
export function GrowthCards({ growth: { ages, weight, height, rows } }: { growth: Growth }) {
  return (
    <>
      <Columns>
        <GrowthCard title="Berat menurut umur (BB/U), kg" view={weight} ages={ages} />
        <GrowthCard title="Tinggi menurut umur (TB/U), cm" view={height} ages={ages} />
      </Columns>
      <details className="group min-w-0">
        <summary className="link inline-flex min-h-12 items-center font-semibold desk:min-h-8">
          {rows.length} pengukuran dalam tabel
        </summary>
        <div className="mt-2">
          <Card flush>
            <GrowthTable rows={rows} />
          </Card>
        </div>
      </details>
    </>
  );
}

function GrowthCard({ title, view, ages }: { title: string; view: GrowthView; ages: readonly number[] }) {
  const { badge, last, ...chart } = view;
  return (
    <Card title={title} aside={badge && <Badge tone={TONES[badge.severity]}>{badge.text}</Badge>}>
      {chart.points.length === 0 ? (
        <p className="text-ink-2">Belum ada pengukuran.</p>
      ) : (
        <GrowthChart {...chart} ages={ages} {...(last && { last })} />
      )}
    </Card>
  );
}

function GrowthTable({ rows }: { rows: readonly GrowthRow[] }) {
  return (
    <Table caption="Pengukuran, terbaru di atas" stack dense>
      <Head>
        <Th>Tanggal</Th>
        <Th numeric>Umur (bln)</Th>
        <Th numeric>Berat (kg)</Th>
        <Th numeric>Naik (g)</Th>
        <Th>N/T</Th>
        <Th>BB/U z</Th>
        <Th numeric>PB/TB (cm)</Th>
        <Th>TB/U z</Th>
        <Th>BB/TB z</Th>
      </Head>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead>{formatDay(row.on)}</RowHead>
            <Td numeric label="Umur (bln)">
              {row.months}
            </Td>
            <Td numeric strong label="Berat (kg)">
              {row.kg}
            </Td>
            <Td numeric label="Naik (g)">
              {row.gain}
            </Td>
            <Td label="N/T">{row.verdict}</Td>
            <Td label="BB/U z">{row.bbu}</Td>
            <Td numeric label="PB/TB (cm)">
              {row.cm}
            </Td>
            <Td label="TB/U z">{row.tbu}</Td>
            <Td label="BB/TB z">{row.bbtb}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

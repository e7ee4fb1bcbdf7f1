import { Badge } from "#components/ui/badge";
import { Empty } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatDay, formatMonth, NOTHING } from "#lib/format";
import type { ChoiceLine } from "#lib/page/sasaran/read-sources-page";
import { SOURCES } from "#lib/sasaran/sources";

const STATES = {
  NOW: "berlaku sekarang",
  LATER: "berlaku nanti",
  REPLACED: "diganti",
  PAST: "dulu berlaku",
} as const satisfies Record<ChoiceLine["state"], string>;

export function ChoicesTable({ lines }: { lines: readonly ChoiceLine[] }) {
  if (lines.length === 0) return <Empty>Belum ada penetapan, jadi yang dihitung sasaran Pusdatin.</Empty>;
  return (
    <Table caption="Penetapan sumber sasaran, yang terbaru di atas" stack>
      <Head>
        <Th>Mulai</Th>
        <Th>Sumber</Th>
        <Th>Keadaan</Th>
        <Th>Ditetapkan</Th>
        <Th>Oleh</Th>
        <Th>Dasar</Th>
      </Head>
      <tbody>
        {lines.map(({ since, version, source, state, decidedOn, by, document }) => (
          <tr key={`${since} ${version}`}>
            <RowHead>{formatMonth(since)}</RowHead>
            <Td label="Sumber" strong>
              {SOURCES[source].label}
            </Td>
            <Td label="Keadaan">
              <Badge tone={state === "NOW" ? "done" : "wait"}>{STATES[state]}</Badge>
            </Td>
            <Td label="Ditetapkan">{formatDay(decidedOn)}</Td>
            <Td label="Oleh">{by ?? NOTHING}</Td>
            <Td label="Dasar">{document}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

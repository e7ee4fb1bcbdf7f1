import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { readBackups } from "#lib/page/backup/read-backups";

type Line = Awaited<ReturnType<typeof readBackups>>["lines"][number];

export function BackupTable({ lines }: { lines: readonly Line[] }) {
  return (
    <Table caption="Cadangan, yang terbaru di atas" stack>
      <Head>
        <Th>Keadaan</Th>
        <Th numeric>Ukuran</Th>
        <Th numeric>Orang</Th>
        <Th numeric>Baris</Th>
        <Th numeric>Lama (detik)</Th>
        <Th>Disandi</Th>
      </Head>
      <tbody>
        {lines.map(({ id, at, size, people, rows, seconds, sealed }) => (
          <tr key={id}>
            <RowHead>{at}</RowHead>
            <Td numeric label="Ukuran">
              {size}
            </Td>
            <Td numeric label="Orang">
              {people}
            </Td>
            <Td numeric label="Baris">
              {rows}
            </Td>
            <Td numeric label="Lama (detik)">
              {seconds}
            </Td>
            <Td label="Disandi">{sealed}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

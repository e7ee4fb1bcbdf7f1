import { Card } from "#components/ui/card";
import { Empty } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatDay, formatNumber } from "#lib/format";
import type { Setting } from "#lib/sasaran/list-settings";
import { SOURCES } from "#lib/sasaran/sources";

/** A change is a new version; the months before it keep theirs. */
export function SettingsCard({ settings }: { settings: readonly Setting[] }) {
  return (
    <Card title="Versi" aside="Bulan yang sudah berakhir tetap memakai versi saat itu" flush>
      {settings.length === 0 ? (
        <Empty>Belum ada proyeksi untuk kelompok dan tahun ini, jadi persennya tidak dihitung.</Empty>
      ) : (
        <Table caption="Versi sasaran, yang terbaru di atas" stack>
          <Head>
            <Th>Versi</Th>
            <Th>Ditetapkan</Th>
            <Th>Sumber</Th>
            <Th>Dasar</Th>
            <Th numeric>Desa yang ditetapkan</Th>
            <Th numeric>Jumlahnya</Th>
          </Head>
          <tbody>
            {settings.map(({ version, setOn, source, document, desa, people, bySex }) => (
              <tr key={version}>
                <RowHead>Versi {version}</RowHead>
                <Td label="Ditetapkan">{formatDay(setOn)}</Td>
                <Td label="Sumber">{SOURCES[source].label}</Td>
                <Td label="Dasar">{document}</Td>
                <Td numeric label="Desa yang ditetapkan">
                  {formatNumber(desa)}
                </Td>
                <Td numeric label="Jumlahnya">
                  {formatNumber(people)}
                  {bySex && <span className="block text-label text-ink-2">menurut L dan P</span>}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

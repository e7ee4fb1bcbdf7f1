import { Card } from "#components/ui/card";
import { NoRight } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import type { NumbersOnly as Numbers } from "#lib/page/names/numbers-only";

/** For those who may not see names: who may, and how many they are. */
export function NumbersOnly({
  numbers: { title, reason, units },
  caption,
}: {
  numbers: Numbers;
  caption: string;
}) {
  return (
    <>
      <NoRight title={title}>{reason}</NoRight>
      {units.length > 0 && (
        <Card flush>
          <Table caption={caption} stack>
            <Head>
              <Th>Unit</Th>
              <Th numeric>Sudah</Th>
              <Th numeric>Belum, ada namanya</Th>
              <Th numeric>Belum terdaftar</Th>
            </Head>
            <tbody>
              {units.map(({ name, reached, waiting, unregistered }) => (
                <tr key={name}>
                  <RowHead>{name}</RowHead>
                  <Td numeric label="Sudah">
                    {formatNumber(reached)}
                  </Td>
                  <Td numeric strong label="Belum, ada namanya">
                    {formatNumber(waiting)}
                  </Td>
                  <Td numeric label="Belum terdaftar">
                    {unregisteredWords(unregistered)}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      )}
    </>
  );
}

function unregisteredWords(unregistered: number | null): string {
  return unregistered !== null && unregistered < 0
    ? `lebih ${formatNumber(-unregistered)} dari proyeksi`
    : formatNumber(unregistered);
}

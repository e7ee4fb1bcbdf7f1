import { Card } from "#components/ui/card";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { PuskesmasTable } from "#lib/page/public/view";

/** Of the kabupaten, each number by puskesmas. */
export function PuskesmasTables({ tables }: { tables: readonly PuskesmasTable[] }) {
  return (
    <section className="grid gap-3.5">
      <h2 className="text-section">Per puskesmas</h2>
      <div className="grid items-start gap-3.5 *:min-w-0 broad:grid-cols-2 print:grid-cols-2">
        {tables.map(({ title, until, rows }) => (
          <Card key={title} title={title} aside={until} flush>
            <Table caption={`${title} per puskesmas, ${until}`} dense>
              <Head>
                <Th>Puskesmas</Th>
                <Th numeric>Orang</Th>
                <Th numeric>Persen</Th>
              </Head>
              <tbody>
                {rows.map(({ name, made, percent }) => (
                  <tr key={name}>
                    <RowHead>{name}</RowHead>
                    <Td numeric>{made}</Td>
                    <Td numeric>{percent}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </Card>
        ))}
      </div>
    </section>
  );
}

import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { UnitLinks } from "#components/unit/unit-links";
import { UnitState, unitHref } from "#components/unit/unit-state";
import type { Month } from "#lib/period/month";
import type { PuskesmasBranch } from "#lib/unit/network";

export function PuskesmasTable({ branches, month }: { branches: readonly PuskesmasBranch[]; month: Month }) {
  return (
    <Table caption="Puskesmas dengan pustunya" stack>
      <Head>
        <Th>Puskesmas</Th>
        <Th>Kode</Th>
        <Th numeric>Desa dilayani</Th>
        <Th>Pustu</Th>
      </Head>
      <tbody>
        {branches.map(({ unit, pustu, desaCount }) => (
          <tr key={unit.id}>
            <RowHead>
              <Link href={unitHref(unit)} className="link">
                {unit.name}
              </Link>{" "}
              <UnitState unit={unit} month={month} />
            </RowHead>
            <Td label="Kode">{unit.code}</Td>
            <Td numeric label="Desa dilayani">
              {desaCount}
            </Td>
            <Td label="Pustu">
              <UnitLinks units={pustu} month={month} none="Tidak ada pustu" />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

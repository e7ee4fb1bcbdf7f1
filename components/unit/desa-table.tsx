import { Fragment } from "react";
import { Link } from "#components/ui/link";
import { GroupRow, Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { UnitLinks } from "#components/unit/unit-links";
import { UnitState, unitHref } from "#components/unit/unit-state";
import { fullName, plainName } from "#lib/area/labels";
import type { Month } from "#lib/period/month";
import type { DesaBranch, KecamatanBranch } from "#lib/unit/network";

export function DesaTable({ branches, month }: { branches: readonly KecamatanBranch[]; month: Month }) {
  return (
    <Table caption="Kecamatan dengan desa dan posyandunya" stack>
      <Head>
        <Th>Desa atau kelurahan</Th>
        <Th>Puskesmas</Th>
        <Th>Pustu</Th>
        <Th>Posyandu</Th>
      </Head>
      <tbody>
        {branches.map(({ unit, desa }) => (
          <Fragment key={unit.id}>
            <GroupRow span={4} note={`${desa.length} desa dan kelurahan`}>
              {fullName(unit)}
            </GroupRow>
            {desa.map((branch) => (
              <DesaRow key={branch.unit.id} branch={branch} month={month} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </Table>
  );
}

function DesaRow({ branch, month }: { branch: DesaBranch; month: Month }) {
  const { unit, puskesmas, pustu, posyandu } = branch;
  return (
    <tr>
      <RowHead>
        <Link href={unitHref(unit)} className="link">
          {fullName(unit)}
        </Link>{" "}
        <UnitState unit={unit} month={month} />
      </RowHead>
      <Td label="Puskesmas">{puskesmas ? plainName(puskesmas) : "belum ada"}</Td>
      <Td label="Pustu">{pustu ? plainName(pustu) : "langsung puskesmas"}</Td>
      <Td label="Posyandu">
        <UnitLinks units={posyandu} month={month} none="Belum ada posyandu" />
      </Td>
    </tr>
  );
}

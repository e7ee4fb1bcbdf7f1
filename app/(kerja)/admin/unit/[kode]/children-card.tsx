import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { UnitState, unitHref } from "#components/unit/unit-state";
import { fullName } from "#lib/area/labels";
import { formatMonth, formatNumber } from "#lib/format";
import type { Month } from "#lib/period/month";
import type { UnitPage } from "#lib/unit/queries";
import { AddUnitForm } from "../add-unit-form";
import { monthChoices } from "../month-choices";

const TITLES = { KECAMATAN: "Desa dan kelurahan", DESA: "Posyandu", PUSKESMAS: "Pustu" } as const;

/** The units below, and a form for one more where a district opens them itself. */
export function ChildrenCard({ page, month }: { page: UnitPage; month: Month }) {
  const { kind } = page.unit;
  if (kind !== "KECAMATAN" && kind !== "DESA" && kind !== "PUSKESMAS") return null;
  return (
    <>
      <Card title={TITLES[kind]} flush>
        <ChildrenTable page={page} month={month} />
      </Card>
      {kind !== "KECAMATAN" && page.unit.until === null && (
        <AddUnitForm
          kind={kind === "DESA" ? "POSYANDU" : "PUSTU"}
          parentId={page.unit.id}
          months={monthChoices(month, -24)}
          current={month}
          {...(kind === "PUSKESMAS" && { desa: seatsIn(page, month) })}
        />
      )}
    </>
  );
}

function ChildrenTable({ page: { unit, children, residents }, month }: { page: UnitPage; month: Month }) {
  if (children.length === 0) return <Empty>Belum ada yang tercatat.</Empty>;
  const homes = unit.kind === "DESA";
  return (
    <Table caption={`Unit di bawah ${unit.name}`} stack>
      <Head>
        <Th>Nama</Th>
        <Th>Kode</Th>
        <Th>Buka mulai</Th>
        {homes && <Th numeric>Warga terdaftar</Th>}
      </Head>
      <tbody>
        {children.map((child) => (
          <tr key={child.id}>
            <RowHead>
              <Link href={unitHref(child)} className="link">
                {fullName(child)}
              </Link>{" "}
              <UnitState unit={child} month={month} />
            </RowHead>
            <Td label="Kode">{child.code}</Td>
            <Td label="Buka mulai">{formatMonth(child.since)}</Td>
            {homes && (
              <Td numeric label="Warga terdaftar">
                {formatNumber(residents.get(child.id) ?? 0)}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function seatsIn({ catchments }: UnitPage, month: Month) {
  return catchments
    .filter(({ until }) => until === null || until > month)
    .map(({ desa }) => ({ value: desa.id, label: desa.name }));
}

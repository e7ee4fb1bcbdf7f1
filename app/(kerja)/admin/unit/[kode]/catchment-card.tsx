import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { unitHref } from "#components/unit/unit-state";
import type { Authorized } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import { formatMonth } from "#lib/format";
import { addMonths, type Month } from "#lib/period/month";
import { type CatchmentLine, listServers, type UnitPage } from "#lib/unit/queries";
import { monthChoices } from "../month-choices";
import { ChangeCatchmentForm } from "./change-catchment-form";

type Props = { page: UnitPage; actor: Authorized<"unit:manage">; month: Month };

/** Who serves the desa, month by month; of a puskesmas or pustu the desa it serves. */
export async function CatchmentCard({ page: { unit, catchments }, actor, month }: Props) {
  if (unit.kind !== "DESA" && unit.kind !== "PUSKESMAS" && unit.kind !== "PUSTU") return null;
  const ofDesa = unit.kind === "DESA";
  return (
    <>
      <Card title={ofDesa ? "Dilayani oleh" : "Desa yang dilayani"} flush>
        {catchments.length > 0 ? (
          <CatchmentTable lines={catchments} ofDesa={ofDesa} month={month} />
        ) : (
          <Empty>
            {ofDesa ? "Belum ada puskesmas yang melayani desa ini." : "Belum ada desa yang dilayani."}
          </Empty>
        )}
      </Card>
      {ofDesa && (
        <ChangeCatchmentForm
          desaId={unit.id}
          desaName={unit.name}
          servers={await listServers(actor)}
          {...(catchments[0] && { current: idsOf(catchments[0]) })}
          months={monthChoices(month, 0)}
        />
      )}
    </>
  );
}

function CatchmentTable({
  lines,
  ofDesa,
  month,
}: {
  lines: readonly CatchmentLine[];
  ofDesa: boolean;
  month: Month;
}) {
  return (
    <Table caption={ofDesa ? "Puskesmas dan pustu menurut bulan" : "Desa menurut bulan"} stack>
      <Head>
        <Th>{ofDesa ? "Berlaku" : "Desa"}</Th>
        {!ofDesa && <Th>Berlaku</Th>}
        <Th>Puskesmas</Th>
        <Th>Pustu</Th>
      </Head>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.desa.code} ${line.since}`}>
            <RowHead>
              {ofDesa ? (
                spanWords(line, month)
              ) : (
                <Link href={unitHref(line.desa)} className="link">
                  {line.desa.name}
                </Link>
              )}
            </RowHead>
            {!ofDesa && <Td label="Berlaku">{spanWords(line, month)}</Td>}
            <Td label="Puskesmas">{plainName(line.puskesmas)}</Td>
            <Td label="Pustu">{line.pustu ? plainName(line.pustu) : "langsung puskesmas"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** "Juli 2026 sampai sekarang", "Januari 2020 sampai Juni 2026", "mulai Januari 2027". */
function spanWords({ since, until }: CatchmentLine, month: Month): string {
  if (since > month) return `mulai ${formatMonth(since)}`;
  if (!until) return `${formatMonth(since)} sampai sekarang`;
  const last = addMonths(until, -1);
  return last === since ? formatMonth(since) : `${formatMonth(since)} sampai ${formatMonth(last)}`;
}

function idsOf({ puskesmas, pustu }: CatchmentLine) {
  return { puskesmasId: puskesmas.id, pustuId: pustu?.id ?? "" };
}

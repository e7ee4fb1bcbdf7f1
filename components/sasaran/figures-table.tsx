import type { ReactNode } from "react";
import { Fragment } from "react";
import { Badge } from "#components/ui/badge";
import { GroupRow, Head, RowHead, Table, Td, Th, TotalRow } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import { type SasaranRow, sum } from "#lib/page/sasaran/rows";
import { GROUPS, type GroupCode } from "#lib/sasaran/groups";

/** Stored figures beside the people known by name; with `entry` a column for new ones. */
export function FiguresTable({
  rows,
  group,
  entry,
}: {
  rows: readonly SasaranRow[];
  group: GroupCode;
  entry?: (row: SasaranRow) => ReactNode;
}) {
  const columns = entry ? 6 : 5;
  return (
    <Table caption={`Sasaran ${GROUPS[group].label} per desa`} stack>
      <Head>
        <Th>Desa atau kelurahan</Th>
        <Th numeric>Proyeksi</Th>
        <Th numeric>Riil</Th>
        <Th numeric>Riil banding proyeksi</Th>
        <Th>Catatan</Th>
        {entry && <Th>Proyeksi baru</Th>}
      </Head>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.desaId}>
            {row.puskesmas !== rows[index - 1]?.puskesmas && (
              <GroupRow span={columns}>Puskesmas {row.puskesmas}</GroupRow>
            )}
            <tr>
              <RowHead>{row.name}</RowHead>
              <Td numeric strong label="Proyeksi">
                {formatNumber(row.proyeksi)}
                {row.bySex && (
                  <span className="block text-label font-normal whitespace-nowrap text-ink-2">
                    L {formatNumber(row.bySex.L)}, P {formatNumber(row.bySex.P)}
                  </span>
                )}
              </Td>
              <Td numeric label="Riil">
                {formatNumber(row.riil)}
              </Td>
              <Td numeric label="Riil banding proyeksi">
                {row.how && <span className="text-label text-ink-2">{row.how} = </span>}
                {formatNumber(row.ratio, 2)}
              </Td>
              <Td corner>{row.mismatch && <Badge tone="due">{MISMATCH[row.mismatch]}</Badge>}</Td>
              {entry && <Td>{entry(row)}</Td>}
            </tr>
          </Fragment>
        ))}
        <TotalRow>
          <RowHead>Jumlah</RowHead>
          <Td numeric label="Proyeksi">
            {formatNumber(total(rows.map(({ proyeksi }) => proyeksi)))}
          </Td>
          <Td numeric label="Riil">
            {formatNumber(total(rows.map(({ riil }) => riil)))}
          </Td>
          <Td />
          <Td />
          {entry && <Td />}
        </TotalRow>
      </tbody>
    </Table>
  );
}

/** Nothing known is not nought. */
function total(values: readonly (number | null)[]): number | null {
  return values.every((value) => value === null) ? null : sum(values);
}

/** Of an event group held against what is expected by now. Below 0,7 people are missing from the register. */
const MISMATCH = { LOW: "banyak belum terdaftar", HIGH: "melebihi proyeksi" } as const;

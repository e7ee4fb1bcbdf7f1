import { Fragment } from "react";
import { Link } from "#components/ui/link";
import { GroupRow, Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { TargetLine } from "#lib/page/sasaran/read-targets-page";
import { TARGETS } from "#lib/sasaran/addresses";

type Klaster = { label: string; lines: readonly TargetLine[] };

export function TargetTable({ klasters, edits }: { klasters: readonly Klaster[]; edits: boolean }) {
  return (
    <Table caption="Target indikator menurut klaster" stack>
      <Head>
        <Th>Indikator</Th>
        <Th numeric>Target setahun</Th>
        <Th>Sumber</Th>
        <Th>Nanti</Th>
        {edits && (
          <Th>
            <span className="sr-only">Ubah</span>
          </Th>
        )}
      </Head>
      <tbody>
        {klasters.map(({ label, lines }) => (
          <Fragment key={label}>
            <GroupRow span={edits ? 5 : 4}>{label}</GroupRow>
            {lines.map(({ code, title, now, source, later }) => (
              <tr key={code}>
                <RowHead>{title}</RowHead>
                <Td numeric strong label="Target setahun">
                  {now}
                </Td>
                <Td label="Sumber">{source}</Td>
                <Td label="Nanti">{later.length > 0 && later.join("; ")}</Td>
                {edits && (
                  <Td corner>
                    <Link href={`${TARGETS.href({ indicator: code })}#tetapkan`} className="link">
                      Ubah<span className="sr-only"> target {title}</span>
                    </Link>
                  </Td>
                )}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </Table>
  );
}

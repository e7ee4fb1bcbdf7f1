import { Fragment } from "react";
import { NameRow } from "#components/pws-names/name-row";
import { Card } from "#components/ui/card";
import { Empty } from "#components/ui/states";
import { GroupRow, Table, Th } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import type { NameGroup } from "#lib/page/names/lines";

/** The people of a list under their bands; of pregnancies also how far each one is. */
export function NameTable({
  caption,
  groups,
  ofPregnancies,
  wanted,
  empty,
}: {
  caption: string;
  groups: readonly NameGroup[];
  ofPregnancies: boolean;
  /** "perlu 1 · 1 · 2" */
  wanted: string | null;
  empty: string;
}) {
  if (groups.length === 0)
    return (
      <Card flush>
        <Empty>{empty}</Empty>
      </Card>
    );
  return (
    <Card flush>
      <Table caption={caption}>
        <thead className="folded:hidden broad:sticky broad:top-0 broad:z-10">
          <tr>
            <Th>Nama · NIK</Th>
            <Th numeric>Umur</Th>
            {ofPregnancies && (
              <>
                <Th numeric>
                  UK
                  <br />
                  (minggu)
                </Th>
                <Th>
                  Kontak TM1 · TM2 · TM3
                  <br />
                  {wanted}
                </Th>
              </>
            )}
            <Th>Terakhir</Th>
            {ofPregnancies && <Th>Kontak berikut</Th>}
            {ofPregnancies && <Th>Risiko</Th>}
            <Th>Posyandu</Th>
            <Th>
              <span className="sr-only">Tindakan</span>
            </Th>
          </tr>
        </thead>
        <tbody className="folded:block folded:[&>tr]:block folded:[&_th[scope=colgroup]]:block">
          {groups.map(({ key, title, note, size, lines }) => (
            <Fragment key={key}>
              <GroupRow span={ofPregnancies ? 9 : 5} note={note}>
                {title}: {formatNumber(size)}
              </GroupRow>
              {lines.map((line) => (
                <NameRow key={line.key} line={line} ofPregnancies={ofPregnancies} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

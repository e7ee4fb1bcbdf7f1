import { CompareNumbersForm } from "#components/person-page/compare-numbers-form";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { Comparison } from "#lib/page/person/compare";
import { compareNumbersAction } from "../actions";
import { KeepForm } from "./keep-form";

type Compared = { id: string; name: string; sex: string };

/** Both side by side; the one that stays is chosen under its column. */
export function CompareCard({
  one,
  other,
  rows,
}: {
  one: Compared;
  other: Compared;
  rows: readonly Comparison[];
}) {
  return (
    <>
      {one.sex !== other.sex && (
        <Notice tone="warning" title="Jenis kelamin keduanya berbeda.">
          Perbaiki dahulu identitasnya; sesudah itu keduanya dapat digabungkan.
        </Notice>
      )}
      <Card flush>
        <Table caption="Perbandingan dua data" stack>
          <Head>
            <Th>
              <span className="sr-only">Keterangan</span>
            </Th>
            <Th>Data A</Th>
            <Th>Data B</Th>
          </Head>
          <tbody>
            {rows.map(({ label, values, differs }) => (
              <tr key={label} className={differs ? "bg-kurang-tint" : ""}>
                <RowHead>
                  {label}
                  {differs && <span className="block text-label font-semibold text-kurang">berbeda</span>}
                </RowHead>
                <Td label="Data A">{values[0]}</Td>
                <Td label="Data B">{values[1]}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      <div className="grid items-start gap-3 desk:grid-cols-2">
        {[one, other].map(({ id }, index) => (
          <Card key={id} title={`Kartu data ${index === 0 ? "A" : "B"}`}>
            <CompareNumbersForm personId={id} action={compareNumbersAction} />
          </Card>
        ))}
      </div>
      <Notice title="Yang terjadi setelah digabungkan">
        <ul className="grid list-disc gap-1 pl-5">
          <li>
            Identitas dan tempat tinggal yang dipertahankan tetap; yang kosong padanya diisi dari data yang
            lain.
          </li>
          <li>Semua catatan, kehamilan, dan anak menjadi satu, dan orang ini dihitung satu kali.</li>
          <li>Data yang lain hilang dari daftar. Tidak ada catatan yang dihapus.</li>
        </ul>
      </Notice>
      <div className="grid gap-3 desk:grid-cols-2">
        <KeepForm winner={one} loserId={other.id} letter="A" />
        <KeepForm winner={other} loserId={one.id} letter="B" />
      </div>
    </>
  );
}

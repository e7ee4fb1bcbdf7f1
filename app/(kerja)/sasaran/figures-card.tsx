import { FilterForm } from "#components/form/filter-form";
import { FiguresTable } from "#components/sasaran/figures-table";
import { Card } from "#components/ui/card";
import { NumberField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { comparedGroups } from "#lib/coverage/register";
import { formatHeads } from "#lib/format";
import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import type { SasaranRow, Weighing } from "#lib/page/sasaran/rows";
import { GROUPS } from "#lib/sasaran/groups";
import type { SasaranSource } from "#lib/sasaran/sources";
import { FiguresForm } from "./figures-form";
import { sasaranHref } from "./question";

const WEIGHING = {
  PROYEKSI: "sebanding dengan proyeksi yang berlaku",
  RIIL: "sebanding dengan yang terdaftar, karena belum ada proyeksi",
  SAMA: "sama rata, karena belum ada proyeksi maupun yang terdaftar",
} as const satisfies Record<Weighing, string>;

type Props = {
  page: { rows: readonly SasaranRow[]; weighing: Weighing | null; source: SasaranSource };
  question: SasaranQuestion;
  edits: boolean;
};

export function FiguresCard({ page: { rows, weighing, source }, question, edits }: Props) {
  const { year, group, bySex, total } = question;
  if (!edits) {
    return (
      <Card flush>
        <FiguresTable rows={rows} group={group} />
      </Card>
    );
  }
  return (
    <>
      {comparedGroups(group).length > 1 && (
        <p className="text-ink-2">
          Riil balita dihitung 0–59 bulan, jadi dibandingkan dengan proyeksi {GROUPS.BAYI.label} dan{" "}
          {GROUPS.BALITA.label}.
        </p>
      )}
      {!bySex && (
        <FilterForm
          path="/sasaran"
          cleared={total === null}
          clearHref={sasaranHref(question)}
          submit="Bagi ke desa"
        >
          <input type="hidden" name="tahun" value={year} />
          <input type="hidden" name="kelompok" value={group} />
          <input type="hidden" name="sumber" value={source} />
          <NumberField
            name="jumlah"
            label="Bagi dari jumlah kabupaten"
            whole
            defaultValue={total ?? undefined}
            width="full"
          />
        </FilterForm>
      )}
      {weighing && total !== null && (
        <Notice title={`Usulan: ${formatHeads(total)} dibagi ${WEIGHING[weighing]}.`}>
          Belum tersimpan. Periksa, ubah bila perlu, lalu simpan; jumlah semua desa tepat {formatHeads(total)}
          .
        </Notice>
      )}
      <FiguresForm
        key={`${sasaranHref({ ...question, source })} ${total}`}
        rows={rows}
        of={{ year, group, source }}
        bySex={bySex}
      />
    </>
  );
}

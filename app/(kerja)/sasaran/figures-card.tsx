import { FilterForm } from "#components/form/filter-form";
import { FiguresTable } from "#components/sasaran/figures-table";
import { Card } from "#components/ui/card";
import { NumberField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { comparedGroups } from "#lib/coverage/register";
import { formatHeads } from "#lib/format";
import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import type { SasaranRow, Weighing } from "#lib/page/sasaran/rows";
import { SASARAN } from "#lib/sasaran/addresses";
import { GROUPS } from "#lib/sasaran/groups";
import type { SasaranSource } from "#lib/sasaran/sources";
import { FiguresForm } from "./figures-form";

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
          path={SASARAN.path}
          cleared={total === null}
          clearHref={SASARAN.href({ ...question, total: null })}
          submit="Bagi ke desa"
        >
          <input type="hidden" name={SASARAN.names.year} value={year} />
          <input type="hidden" name={SASARAN.names.group} value={group} />
          <input type="hidden" name={SASARAN.names.source} value={source} />
          <NumberField
            name={SASARAN.names.total}
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
        key={SASARAN.href({ ...question, source })}
        rows={rows}
        of={{ year, group, source }}
        bySex={bySex}
      />
    </>
  );
}

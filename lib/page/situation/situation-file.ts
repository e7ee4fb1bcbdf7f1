import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import { toldCell, toldSides } from "#lib/exchange/told";
import { type ScreenTable, screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import { ladderTable, linesTable, pyramidTable, SIDES, slicesTable } from "#lib/page/pws/told-tables";
import { readSituation } from "#lib/page/situation/read-situation";
import type { SituationView } from "#lib/page/situation/view";

/** The tables of /situasi/[kode]. */
export async function readSituationFile(
  actor: Authorized<"coverage:read">,
  kode: string,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readSituation(actor, kode, query);
  if (!page?.view) return null;
  return await screenFile(
    actor,
    { ...query, wilayah: kode },
    {
      what: "situasi",
      title: "Situasi kesehatan",
      filter: "semua klaster",
      tables: situationTables(page.view, page.running),
    },
  );
}

function situationTables(view: SituationView, running: boolean): ScreenTable[] {
  return [
    linesTable("Indikator", view.bands, running),
    sidesTable(view.sides),
    pyramidTable(view.pyramid),
    {
      name: "Sasaran siklus hidup",
      columns: [
        { head: "Kelompok", width: 28 },
        { head: "Riil" },
        { head: "Proyeksi" },
        { head: "Rasio (persen)" },
      ],
      rows: view.stages.map(({ label, riil, proyeksi, ratio }) => [label, riil, proyeksi, ratio]),
    },
    ladderTable(view.ladder),
    slicesTable("Temuan menurut jenis kelamin", view.found),
    {
      name: "Dilaporkan tanpa nama",
      columns: [
        { head: "Angka", width: 40 },
        { head: "Jumlah" },
        { head: "Bulan", width: 14 },
        { head: "Dasar", width: 40 },
      ],
      rows: view.facts.map(({ label, value, when, source }) => [label, toldCell(value), when, source]),
    },
  ];
}

/** One line for each place and indicator, so that a spreadsheet can turn it as it likes. */
function sidesTable(sides: SituationView["sides"]): ScreenTable {
  return {
    name: "Berdampingan",
    columns: [
      { head: sides?.head ?? "", width: 26 },
      { head: "Kode" },
      { head: "Indikator", width: 28 },
      { head: "Capaian (persen, atau per n)" },
      ...SIDES,
      { head: "Catatan", width: 18 },
    ],
    rows: (sides?.tables ?? []).flatMap(({ sides: places, rows }) =>
      places.flatMap(({ key, name }) =>
        rows.flatMap(({ code, label, cells }) =>
          cells
            .filter((cell) => cell.key === key)
            .map(({ percent, made, worst, small }) => [
              name,
              code,
              label,
              toldCell(percent),
              ...toldSides(made),
              worst ? "terendah" : small ? "angka kecil" : "",
            ]),
        ),
      ),
    ),
  };
}

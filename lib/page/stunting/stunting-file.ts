import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import { toldCell } from "#lib/exchange/told";
import { type ScreenTable, screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import {
  ladderTable,
  linesTable,
  RUNG_COLUMNS,
  rungCells,
  STATUS_COLUMNS,
  statusCells,
} from "#lib/page/pws/told-tables";
import { readStunting, type StuntingView } from "#lib/page/stunting/read-stunting";

/** The tables of /stunting. */
export async function readStuntingFile(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readStunting(actor, query);
  if (!page?.view) return null;
  const { view, running } = page;
  return await screenFile(actor, query, {
    what: "stunting",
    title: "Stunting, yang diukur di posyandu",
    filter: view.head ? `per ${view.head.toLowerCase()}` : "unit ini",
    tables: [
      ladderTable(view.rungs),
      placesTable(view, running),
      linesTable("Dua belas bulan", view.bands, running),
    ],
  });
}

function placesTable({ head, rows }: StuntingView, running: boolean): ScreenTable {
  const steps = rows[0]?.rungs ?? [];
  return {
    name: "Menurut wilayah",
    columns: [
      { head, width: 26 },
      ...steps.flatMap(({ label }) =>
        RUNG_COLUMNS.slice(0, 2).map((one) => ({ head: `${label}: ${one.head}` })),
      ),
      { head: "Stunting (persen)" },
      ...STATUS_COLUMNS,
    ],
    rows: rows.map((row) => [
      row.name,
      ...row.rungs.flatMap((rung) => rungCells(rung).slice(0, 2)),
      toldCell(row.rungs.at(-1)?.percent ?? ""),
      ...statusCells(row, running),
    ]),
  };
}

import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import { STATUS_LABELS } from "#lib/coverage/labels";
import { toldCell, toldSides } from "#lib/exchange/told";
import type { MapContent } from "#lib/page/map/read-content";
import { readMap } from "#lib/page/map/read-map";
import { type ScreenTable, screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import { SIDES, STATUS_COLUMNS, statusCells } from "#lib/page/pws/told-tables";

/** The table beside the map: a reader without a map has none. */
export async function readMapFile(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readMap(demand(actor, "map:read"), query);
  if (!page?.content) return null;
  return await screenFile(actor, query, {
    what: "peta",
    title: page.title,
    filter: `per ${page.content.parts}`,
    tables: [unitsTable(page.content)],
  });
}

function unitsTable({ view, partsHead, notes }: MapContent): ScreenTable {
  return {
    name: "Peta",
    columns: [
      { head: "Kode", width: 18 },
      { head: partsHead, width: 26 },
      { head: "Puskesmas", width: 22 },
      { head: view.unitHead },
      ...SIDES,
      { head: view.gapHead ?? "Selisih" },
      ...STATUS_COLUMNS,
    ],
    rows: view.units.map(({ key, name, puskesmas, percent, made, gap, silent, told, status, trend }) => [
      key,
      name,
      puskesmas,
      toldCell(percent),
      ...toldSides(made),
      gap,
      ...(silent
        ? [status ? STATUS_LABELS[status].word : "", ""]
        : statusCells({ status, trend, small: !told }, false)),
    ]),
    notes,
  };
}

import type { Table } from "#lib/publication/table";
import { hiddenPuskesmas } from "#lib/publication/table";
import { groupedIn, type Told } from "#lib/publication/told";
import { total, type Vector } from "#lib/publication/vector";

/** What is told of one unit: until which month, and null where it is hidden. */
export type Cell = { month: number; value: Vector | null };

/** Of every unit of which the table tells or hides something: what stands on the pages, and nothing that does not. */
export function cellsOf(
  table: Table,
  kabupaten: string,
  puskesmasOf: (desa: string) => string | null,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (table.kabupaten) cells.set(kabupaten, table.kabupaten);
  const { desa } = table;
  if (!desa) return cells;
  const { month } = desa;
  const hidden = groupedIn(desa);
  for (const [one, value] of Object.entries(desa.values))
    cells.set(one, { month, value: hidden.has(one) ? null : value });
  const closed = hiddenPuskesmas(desa, puskesmasOf);
  for (const puskesmas of new Set(Object.keys(desa.values).flatMap((one) => puskesmasOf(one) ?? [])))
    cells.set(puskesmas, {
      month,
      value: closed.has(puskesmas) ? null : sumOfPuskesmas(desa, puskesmas, puskesmasOf),
    });
  return cells;
}

function sumOfPuskesmas(told: Told, puskesmas: string, puskesmasOf: (desa: string) => string | null): Vector {
  const hidden = groupedIn(told);
  const alone = Object.keys(told.values).filter(
    (desa) => puskesmasOf(desa) === puskesmas && !hidden.has(desa),
  );
  const groups = told.groups.filter(({ of }) => of === puskesmas);
  return total([...alone.map((desa) => told.values[desa] ?? []), ...groups.map(({ sum }) => sum)]);
}

import "server-only";
import { type AreaCatchment, type AreaKind, type AreaTree, type AreaUnit, areaTree } from "#lib/area/tree";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import type { Day } from "#lib/period/day";
import { firstDay, type Month, monthIn, monthOf, yearOf } from "#lib/period/month";

type UnitRow = {
  id: string;
  code: string;
  kind: AreaKind;
  name: string;
  parent_id: string | null;
  since: Day;
  until: Day | null;
};

type CatchmentRow = { desa_id: string; puskesmas_id: string; pustu_id: string | null };

/** The whole network as of one month; read once, and again when a unit or a catchment changes. */
export function readAreaTree(tx: Tx, month: Month): Promise<AreaTree> {
  return kept(tx, `area ${month}`, () => readNetwork(tx, month));
}

async function readNetwork(tx: Tx, month: Month): Promise<AreaTree> {
  const day = firstDay(month);
  const january = firstDay(monthIn(yearOf(month), 1));
  const units = await tx.$queryRaw<UnitRow[]>`
    SELECT id, code, kind::text, name, parent_id, since::text, until::text FROM units
    WHERE since <= ${day}::date AND (until IS NULL OR until > ${january}::date)`;
  const catchments = await tx.$queryRaw<CatchmentRow[]>`
    SELECT desa_id, puskesmas_id, pustu_id FROM catchments
    WHERE since <= ${day}::date AND (until IS NULL OR until > ${day}::date)`;
  return areaTree(month, units.map(unitOf), catchments.map(catchmentOf));
}

/** Whatever its kind and whether it is open or closed; null for a code that nothing has. */
export async function findUnitByCode(tx: Tx, code: string): Promise<AreaUnit | null> {
  const [row] = await tx.$queryRaw<UnitRow[]>`
    SELECT id, code, kind::text, name, parent_id, since::text, until::text FROM units WHERE code = ${code}`;
  return row ? unitOf(row) : null;
}

function unitOf({ id, code, kind, name, parent_id, since, until }: UnitRow): AreaUnit {
  return {
    id,
    code,
    kind,
    name,
    parentId: parent_id,
    since: monthOf(since),
    until: until ? monthOf(until) : null,
  };
}

function catchmentOf({ desa_id, puskesmas_id, pustu_id }: CatchmentRow): AreaCatchment {
  return { desaId: desa_id, puskesmasId: puskesmas_id, pustuId: pustu_id };
}

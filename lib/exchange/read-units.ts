import "server-only";
import { mayOpen } from "#lib/access/reach";
import { KIND_LABELS } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { type AreaKind, type AreaTree, type AreaUnit, desaOf, isHome, puskesmasOf } from "#lib/area/tree";
import { asReader } from "#lib/db/as-actor";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import { UNIT_LIST } from "#lib/exchange/endpoints/units";
import { pageOf } from "#lib/exchange/paging";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

const ORDER = Object.keys(KIND_LABELS) as AreaKind[];

/** All that may be opened of the network as it was in that month, by kind and code. */
export function readUnitsAnswer(asker: Asker, asked: AskedOf<typeof UNIT_LIST>) {
  return asReader(asker, async (tx) => {
    const { month, kind: kinds } = asked;
    const tree = await readAreaTree(tx, month);
    const all = [...tree.byId.values()]
      .filter((unit) => (kinds === null || kinds.includes(unit.kind)) && mayOpen(asker, tree, unit))
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.code < b.code ? -1 : 1));
    const { items, pages } = pageOf(all, asked, (page) => UNIT_LIST.address.href({ ...asked, page }));
    const running = month === monthOf(today(asker.timeZone));
    return { month, running, rows: items.map((unit) => unitRow(tree, unit)), pages };
  });
}

function unitRow(tree: AreaTree, unit: AreaUnit) {
  const { code, name, kind, parentId, since, until } = unit;
  const codeOf = (id: string | null | undefined) => tree.byId.get(id ?? "")?.code ?? null;
  const [desa] = kind === "DESA" || isHome(unit) ? desaOf(tree, unit) : [];
  return {
    code,
    name,
    kind,
    parent: codeOf(parentId),
    puskesmas: puskesmasOf(tree, unit)?.code ?? null,
    pustu: kind === "PUSTU" ? code : codeOf(tree.catchmentOf.get(desa?.id ?? "")?.pustuId),
    since,
    until,
  };
}

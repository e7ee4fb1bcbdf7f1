import "server-only";
import type { Actor } from "#lib/access/actor";
import { unitNames } from "#lib/access/unit-names";
import { wholeName } from "#lib/area/distinct-name";
import { readAreaTree } from "#lib/area/queries";
import { puskesmasOf } from "#lib/area/tree";
import type { Tx } from "#lib/db/client";
import { formatNumber } from "#lib/format";
import type { Outside } from "#lib/names/read-bits";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** People of the number who are not in its list, and why. */
export type OutsideLine = { people: number; words: string };

/**
 * An earlier month keeps the desa that it had; names are opened by who serves the desa today. So a list may be shorter
 * than its number, and says by how much and who opens the rest.
 */
export async function readOutsideLines(
  tx: Tx,
  actor: Actor,
  outside: readonly Outside[],
): Promise<OutsideLine[]> {
  if (outside.length === 0) return [];
  const tree = await readAreaTree(tx, monthOf(today(actor.timeZone)));
  const nameOf = unitNames(tree, actor);
  return outside.map(({ desaId, people }) => {
    const desa = tree.byId.get(desaId);
    const puskesmas = desa && puskesmasOf(tree, desa);
    const why = puskesmas
      ? `sekarang dilayani ${nameOf(puskesmas, wholeName)}, yang membuka namanya`
      : "sekarang di luar wilayah akun ini";
    const where = desa ? ` di ${nameOf(desa)}` : "";
    return { people, words: `${formatNumber(people)} nama${where} tidak ditampilkan: ${why}.` };
  });
}

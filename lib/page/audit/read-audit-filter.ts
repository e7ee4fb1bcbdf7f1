import "server-only";
import type { Authorized } from "#lib/access/actor";
import { namesAmong, wholeName } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import type { AuditFilter } from "#lib/audit/filter";
import { unitsWithin } from "#lib/audit/units-within";
import { asActor } from "#lib/db/as-actor";
import { type AuditAsked, filterOf } from "#lib/page/audit/address";

const OFFERED: readonly string[] = ["PUSKESMAS", "PUSTU", "DESA"];

export type AuditUnitChoice = { value: string; label: string };

/** The filter with the units that it names, or what cannot be read of it: then nothing else is shown in its place. */
export async function readAuditFilter(actor: Authorized<"audit:read">, asked: AuditAsked) {
  const { filter, ...days } = filterOf(asked, actor.timeZone);
  return asActor(actor, async (tx) => {
    const units = await readPlacedUnits(tx);
    const nameOf = namesAmong(units);
    const chosen = asked.unit ? await tx.unit.findUnique({ where: { code: asked.unit } }) : null;
    const choices: AuditUnitChoice[] = units
      .filter(({ kind, id }) => OFFERED.includes(kind) || id === chosen?.id)
      .sort((a, b) => OFFERED.indexOf(a.kind) - OFFERED.indexOf(b.kind))
      .map((unit) => ({ value: unit.code, label: `${labelOf(unit.kind)}${nameOf(unit, wholeName)}` }));
    if (asked.unit && !chosen)
      return { days, choices, unitProblem: "Wilayah ini tidak dikenal. Pilih dari daftar.", filter: null };
    const within = filter && chosen ? await unitsWithin(tx, chosen, { ...filter, wider: asked.wider }) : null;
    const found: AuditFilter | null = filter && { ...filter, within: within ?? null };
    return { days, choices, unitProblem: undefined, filter: found };
  });
}

/** Names of puskesmas and pustu say what they are. */
function labelOf(kind: string): string {
  return kind === "DESA" ? "Desa " : "";
}

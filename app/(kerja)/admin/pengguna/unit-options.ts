import { plainName } from "#lib/area/labels";

type Unit = { id: string; name: string; kind: string; parent: { name: string } | null };

/** A posyandu is told by its desa: every desa has a Mawar or a Melati. */
export function unitOptions(units: readonly Unit[]): { value: string; label: string }[] {
  return units.map((unit) => ({
    value: unit.id,
    label: unit.kind === "POSYANDU" && unit.parent ? `${unit.parent.name}: ${plainName(unit)}` : unit.name,
  }));
}

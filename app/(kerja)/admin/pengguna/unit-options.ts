import { namesAmong, type PlacedName, wholeName } from "#lib/area/distinct-name";

/** Every desa has a Mawar or a Melati: told apart among those that may be chosen. */
export function unitOptions(units: readonly (PlacedName & { id: string })[]) {
  const nameOf = namesAmong(units);
  return units.map((unit) => ({ value: unit.id, label: nameOf(unit, wholeName) }));
}

import { plainName } from "#lib/area/labels";

export type PlacedName = { kind: string; name: string; parentName: string | null };

/** "Melati" as under a bar, "Posyandu Melati" as in a sentence. */
type Say = (unit: { name: string }) => string;

/** What a unit is called. */
export type UnitNames<Unit> = (unit: Unit, say?: Say) => string;

/**
 * What each unit is called by whoever knows these: "Kenanga"; where another of its kind and name is among them, with what
 * it belongs to, "Melati, Kampong Damai". The only place that decides it.
 */
export function namesAmong(units: readonly PlacedName[]): UnitNames<PlacedName> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of units.map(keyOf)) (seen.has(key) ? shared : seen).add(key);
  return (unit, say = plainName) =>
    unit.parentName && shared.has(keyOf(unit))
      ? `${say(unit)}, ${plainName({ name: unit.parentName })}`
      : say(unit);
}

/** "Melati, Kampong Damai" where only what lies in Kampong Damai stands: "Melati". */
export function nameWithin(name: string, place: string): string {
  return name.endsWith(`, ${place}`) ? name.slice(0, -place.length - 2) : name;
}

/** "Posyandu Melati (contoh)" */
export function wholeName({ name }: { name: string }): string {
  return name;
}

function keyOf(unit: PlacedName): string {
  return `${unit.kind} ${plainName(unit)}`;
}

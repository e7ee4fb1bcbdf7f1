import { formatNumber } from "#lib/format";
import type { Key } from "#lib/page/map/fill";
import type { Half } from "#lib/page/map/half";
import type { MapUnit } from "#lib/page/map/unit";

/** The units of one colour, those that lack most first. */
export type ListGroup = Key & { units: (MapUnit & { half: boolean })[]; people: number | null };

export function groupsOf(units: readonly MapUnit[], keys: readonly Key[], half: Half): ListGroup[] {
  return keys.flatMap((key): ListGroup[] => {
    const inside = units.filter(({ fill }) => fill === key.fill).toSorted(byNeed);
    if (inside.length === 0) return [];
    const people = inside.reduce((sum, { gap }) => sum + (gap ?? 0), 0);
    return [
      {
        ...key,
        units: inside.map((unit) => ({ ...unit, half: half.keys.has(unit.key) })),
        people: people > 0 ? people : null,
      },
    ];
  });
}

function byNeed(a: MapUnit, b: MapUnit): number {
  return (b.gap ?? -1) - (a.gap ?? -1) || (a.name < b.name ? -1 : 1);
}

/** "8 desa, 72 dari 140 orang": who holds half. */
export function halfWords({ keys, held, gap }: Half, parts: string, noun: string): string | null {
  if (keys.size === 0) return null;
  return `${keys.size} ${parts} memegang ${formatNumber(held)} dari ${formatNumber(gap)} ${noun}`;
}

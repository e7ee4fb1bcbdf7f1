import { Swatch } from "#components/map/look";
import type { MapFill } from "#lib/page/map/fill";

/** What the colours stand for, and how many areas each has. */
export function MapLegend({ keys }: { keys: readonly { fill: MapFill; word: string; units: number }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-label">
      {keys.map(({ fill, word, units }) => (
        <li key={fill} className="inline-flex items-center gap-1.5">
          <Swatch fill={fill} />
          <span className="font-semibold">{word}</span>
          <span className="text-ink-2">{units}</span>
        </li>
      ))}
    </ul>
  );
}

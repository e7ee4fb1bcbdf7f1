import { areaLook, ScaledPatterns } from "#components/map/look";
import type { MapFill } from "#lib/page/map/fill";
import type { MapPicture } from "#lib/page/map/picture";

/** So many units of the picture are a pixel of a small map. */
const PIXEL = 10;

/** The same outlines small, in the colours of another month: points at an AreaMap of that `id` on the page. */
export function SmallMap({
  picture: { width, height, paths },
  fills,
  id,
  name,
}: {
  picture: Pick<MapPicture, "width" | "height" | "paths">;
  fills: readonly { key: string; fill: MapFill }[];
  id: string;
  /** Of this one on the page. */
  name: string;
}) {
  const at = new Map(paths.map(({ key }, index) => [key, `${id}${index}`]));
  const sorted = fills.toSorted((a, b) => (a.fill < b.fill ? -1 : Number(a.fill > b.fill)));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="block h-auto w-full">
      <ScaledPatterns id={`${id}-${name}`} times={PIXEL} />
      {[...new Set(sorted.map(({ fill }) => fill))].map((fill) => (
        <g key={fill} {...areaLook(fill, `${id}-${name}`)} strokeWidth={0.5 * PIXEL}>
          {sorted
            .filter((one) => one.fill === fill && at.has(one.key))
            .map(({ key }) => (
              <use key={key} href={`#${at.get(key)}`} />
            ))}
        </g>
      ))}
    </svg>
  );
}

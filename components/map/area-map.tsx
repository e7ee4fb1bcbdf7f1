import { areaLook, ScaledPatterns } from "#components/map/look";
import { FONT, type Label } from "#lib/page/map/labels";
import type { MapPicture } from "#lib/page/map/picture";
import type { MapUnit } from "#lib/page/map/unit";

/** So many units of the picture are a pixel of a desk. */
const PIXEL = 2;

/**
 * The areas in their colours, each a link, with names where people are missing. Drawn once: lens and small maps point at
 * these outlines by `id`. FillPatterns must stand on the page.
 */
export function AreaMap({
  picture,
  units,
  sentence,
  id,
  chosen = null,
}: {
  picture: MapPicture;
  units: readonly MapUnit[];
  sentence: string;
  id: string;
  chosen?: string | null;
}) {
  const { view, width, paths, labels, lens, tenKm, moved } = picture;
  const size = view.width / width;
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const groups = groupedByFill(paths, byKey);
  const at = new Map(paths.map(({ key }, index) => [key, `${id}${index}`]));
  const chosenId = chosen ? at.get(chosen) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group, and no fieldset.
    <svg
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="group"
      aria-label={sentence}
      className="block h-auto max-h-[78vh] w-full touch-manipulation select-none"
    >
      <ScaledPatterns id={`${id}-isi`} times={PIXEL * size} />
      {groups.map(({ fill, areas }) => (
        <g
          key={fill}
          {...areaLook(fill, `${id}-isi`)}
          strokeWidth={1.3 * PIXEL * size}
          strokeLinejoin="round"
        >
          {areas.map(({ path, unit }) => (
            <AreaLink key={unit.key} unit={unit}>
              <path id={at.get(unit.key)} data-unit={unit.key} d={path} fillRule="evenodd" />
            </AreaLink>
          ))}
        </g>
      ))}
      <use
        data-outline=""
        {...(chosenId && { href: `#${chosenId}` })}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={3 * PIXEL * size}
        strokeLinejoin="round"
        pointerEvents="none"
      />
      <Names labels={labels} size={size} />
      {moved && <Moved box={moved} />}
      {lens && <LensMap lens={lens} units={byKey} at={at} id={id} />}
      {size === 1 && <Scale tenKm={tenKm} x={width - 24} y={picture.height - 24} />}
    </svg>
  );
}

type Drawn = { path: string; unit: MapUnit };

/** In the order of the list, so that the tab key walks alike in both. */
function groupedByFill(paths: MapPicture["paths"], byKey: ReadonlyMap<string, MapUnit>) {
  const groups: { fill: MapUnit["fill"]; areas: Drawn[] }[] = [];
  for (const { key, path } of paths) {
    const unit = byKey.get(key);
    if (!unit) continue;
    const last = groups.at(-1);
    if (last?.fill === unit.fill) last.areas.push({ path, unit });
    else groups.push({ fill: unit.fill, areas: [{ path, unit }] });
  }
  return groups;
}

function AreaLink({ unit, children }: { unit: MapUnit; children: React.ReactNode }) {
  if (!unit.href) return <g>{children}</g>;
  return (
    <a href={unit.href} aria-label={unit.sentence} data-unit={unit.key} className="outline-none">
      {children}
    </a>
  );
}

/** Hidden on a phone, where the list below says them. */
function Names({ labels, size }: { labels: readonly Label[]; size: number }) {
  return (
    <g
      fontSize={FONT * size}
      textAnchor="middle"
      fill="var(--ink)"
      stroke="var(--surface)"
      strokeWidth={5 * size}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
      className="max-desk:hidden"
    >
      {labels.map(({ key, x, y, lines: [name, gap], strong }) => (
        <text key={key} x={x} y={y} fontWeight={strong ? 700 : 500}>
          {name}
          {gap && (
            <tspan x={x} dy={FONT * size * 1.08} fontWeight={600}>
              {gap}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}

/** A town larger: the same outlines once more, for the pointer alone. */
function LensMap({
  lens: { window, place, keys, labels },
  units,
  at,
  id,
}: {
  lens: NonNullable<MapPicture["lens"]>;
  units: ReadonlyMap<string, MapUnit>;
  at: ReadonlyMap<string, string>;
  id: string;
}) {
  const times = place.width / window.width;
  return (
    <g>
      <path
        d={`M${window.x + window.width / 2} ${window.y + window.height / 2}L${place.x + place.width / 2} ${place.y + place.height / 2}`}
        stroke="var(--ink)"
        strokeWidth="2"
        pointerEvents="none"
      />
      <rect {...window} fill="none" stroke="var(--ink)" strokeWidth="2.5" pointerEvents="none" />
      <svg {...place} viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`} aria-hidden="true">
        <ScaledPatterns id={`${id}-lensa`} times={PIXEL / times} />
        <rect {...window} fill="var(--page)" />
        {keys.map((key) => {
          const unit = units.get(key);
          if (!unit) return null;
          return (
            <a key={key} {...(unit.href && { href: unit.href })} tabIndex={-1} data-unit={key}>
              <use
                href={`#${at.get(key)}`}
                {...areaLook(unit.fill, `${id}-lensa`)}
                strokeWidth={(1.3 * PIXEL) / times}
              />
            </a>
          );
        })}
      </svg>
      <rect {...place} fill="none" stroke="var(--ink)" strokeWidth="2.5" rx="4" pointerEvents="none" />
      <Names labels={labels} size={1} />
    </g>
  );
}

/** Islands that lie too far off stand here. */
function Moved({ box: { x, y, width, height } }: { box: NonNullable<MapPicture["moved"]> }) {
  return (
    <g pointerEvents="none">
      <rect
        {...{ x, y, width, height }}
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="2"
        strokeDasharray="8 6"
        rx="4"
      />
      <text x={x + 14} y={y + 30} fontSize={FONT - 2} fill="var(--ink-2)" className="max-desk:hidden">
        digeser ke sini
      </text>
    </g>
  );
}

function Scale({ tenKm, x, y }: { tenKm: number; x: number; y: number }) {
  return (
    <g className="max-desk:hidden" stroke="var(--ink-2)" fill="none" strokeWidth="2">
      <path d={`M${x - tenKm} ${y - 8}v8h${tenKm}v-8`} />
      <text
        x={x - tenKm / 2}
        y={y - 12}
        fontSize={FONT}
        textAnchor="middle"
        fill="var(--ink-2)"
        stroke="none"
      >
        10 km
      </text>
    </g>
  );
}

import type { CSSProperties } from "react";
import { SHAPE, TILE } from "#components/pws/fill";
import type { MapFill } from "#lib/page/map/fill";

/** How much of the brand colour a class has: `k0` has nobody missing. Each is a third brighter or darker than the next. */
export const SHARES = { k0: 0, k1: 18, k2: 35, k3: 52, k4: 70, k5: 90 } as const;

type ClassFill = keyof typeof SHARES;

function isClass(fill: MapFill): fill is ClassFill {
  return fill in SHARES;
}

function tintOf(fill: ClassFill): string {
  return `color-mix(in srgb, var(--brand) ${SHARES[fill]}%, var(--surface))`;
}

/** As an area of the SVG; `patterns` says which size of hatch. */
export function areaLook(fill: MapFill, patterns: string) {
  if (isClass(fill)) return { style: { fill: tintOf(fill) }, stroke: "var(--ink-3)" };
  const { fill: paint, ...edge } = SHAPE[fill];
  return { ...edge, fill: paint.replace("#isi-", `#${patterns}-`) };
}

/** The same as a square of HTML. */
export function swatchLook(fill: MapFill): { className: string; style?: CSSProperties } {
  return isClass(fill)
    ? { className: "border-ink-3", style: { background: tintOf(fill) } }
    : { className: TILE[fill] };
}

export function Swatch({ fill }: { fill: MapFill }) {
  const { className, style } = swatchLook(fill);
  return (
    <span
      aria-hidden="true"
      className={`inline-block h-3.5 w-6 shrink-0 border ${className}`}
      style={style}
    />
  );
}

const HATCHED = ["kurang", "jelek", "kecil", "periksa"] as const;

/** The hatches of FillPatterns, so many times as wide: what is drawn in other units than pixels needs its own. */
export function ScaledPatterns({ id, times }: { id: string; times: number }) {
  return (
    <defs>
      {HATCHED.map((name) => (
        <pattern
          key={name}
          id={`${id}-${name}`}
          href={`#isi-${name}`}
          patternTransform={`scale(${times}) rotate(-45)`}
        />
      ))}
    </defs>
  );
}

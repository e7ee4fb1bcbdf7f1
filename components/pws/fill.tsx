import { Hatch } from "#components/chart/hatch";
import type { Fill } from "#lib/page/pws/fill";

/** Fill, edge and ink of a place as HTML; the caller gives it a border. A hatch is for places of 30 px and more. */
export const TILE = {
  baik: "tile-baik",
  kurang: "tile-kurang",
  cukup: "tile-cukup",
  jelek: "tile-jelek",
  silent: "tile-silent",
  small: "tile-small",
  check: "tile-check",
  running: "tile-running",
  none: "tile-none",
} as const satisfies Record<Fill, string>;

/** Behind the name of what is made of such places: told also where each of them alone is too small to be judged. */
export const HEAD_TINT: Partial<Record<Fill, string>> = {
  jelek: "bg-jelek-tint",
  cukup: "bg-cukup-tint",
  kurang: "bg-kurang-tint",
  baik: "bg-baik-tint",
};

/** The same as SVG; its patterns are drawn once a page by FillPatterns. */
export const SHAPE = {
  baik: { fill: "var(--t-baik)", stroke: "var(--baik)" },
  kurang: { fill: "url(#isi-kurang)", stroke: "var(--t-kurang-edge)" },
  cukup: { fill: "var(--t-cukup)", stroke: "var(--cukup)" },
  jelek: { fill: "url(#isi-jelek)", stroke: "var(--jelek)" },
  silent: { fill: "var(--surface)", stroke: "var(--line-strong)", strokeDasharray: "4 3" },
  small: { fill: "url(#isi-kecil)", stroke: "var(--line-strong)" },
  check: { fill: "url(#isi-periksa)", stroke: "var(--nol)" },
  running: { fill: "var(--brand-tint)", stroke: "var(--brand)" },
  none: { fill: "var(--t-none)", stroke: "var(--line-strong)" },
} as const satisfies Record<Fill, { fill: string; stroke: string; strokeDasharray?: string }>;

/** Once on a page with a map: grey and a colour-blind eye read the hatch. */
export function FillPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="isi-kurang" ground="var(--t-kurang)" stripe="var(--t-kurang-hatch)" />
        <Hatch id="isi-jelek" ground="var(--t-jelek)" stripe="var(--t-jelek-hatch)" />
        <pattern id="isi-kecil" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" style={{ fill: "var(--surface)" }} />
          <circle cx="3" cy="3" r="0.9" style={{ fill: "var(--line-strong)" }} />
        </pattern>
        <pattern id="isi-periksa" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" style={{ fill: "var(--surface)" }} />
          <path d="M1 1 7 7M7 1 1 7" style={{ stroke: "var(--nol)", strokeWidth: 1 }} />
        </pattern>
      </defs>
    </svg>
  );
}

/** What a mark looks like; which word that stands for is the page's business. */
export type Tone = "baik" | "kurang" | "cukup" | "jelek" | "nol" | "total";

/** Filled = reached, hatched = falling: both stay visible without colour. */
export const MARK = {
  baik: { fill: "var(--baik-fill)", edge: "var(--baik)" },
  kurang: { fill: "url(#arsir-kurang)", edge: "var(--kurang)" },
  cukup: { fill: "var(--surface)", edge: "var(--cukup)" },
  jelek: { fill: "url(#arsir-jelek)", edge: "var(--jelek)" },
  nol: { fill: "var(--sunken)", edge: "var(--nol)" },
  total: { fill: "var(--total-fill)", edge: "var(--total-edge)" },
} satisfies Record<Tone, { fill: string; edge: string }>;

/** Once on a page: every chart points at these patterns. */
export function HatchPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="arsir-kurang" ground="var(--kurang-fill)" stripe="var(--kurang-hatch)" />
        <Hatch id="arsir-jelek" ground="var(--surface)" stripe="var(--jelek-hatch)" />
      </defs>
    </svg>
  );
}

function Hatch({ id, ground, stripe }: { id: string; ground: string; stripe: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="7" height="7" style={{ fill: ground }} />
      <rect width="2.4" height="7" style={{ fill: stripe }} />
    </pattern>
  );
}

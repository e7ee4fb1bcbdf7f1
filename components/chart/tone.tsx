import { Hatch } from "#components/chart/hatch";

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
        <Hatch
          id="arsir-kurang"
          ground="var(--kurang-fill)"
          stripe="var(--kurang-hatch)"
          size={7}
          width={2.4}
        />
        <Hatch id="arsir-jelek" ground="var(--surface)" stripe="var(--jelek-hatch)" size={7} width={2.4} />
      </defs>
    </svg>
  );
}

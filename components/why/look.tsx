import type { PartLook } from "#lib/page/why/part-views";

/** A part as a piece of a bar. Filled = can be reached, hollow = cannot, or is known to nobody: it holds in grey too. */
export const BAR_LOOKS = {
  first: "bg-ink",
  next: "bg-brand/55",
  unknown: "border-[1.5px] border-dashed border-ink-2 bg-surface",
  lost: "border border-jelek bg-surface bg-[repeating-linear-gradient(45deg,var(--jelek-hatch)_0_2.5px,transparent_2.5px_7px)]",
  gone: "border border-nol bg-nol-tint",
  beside: "border border-ink-3 bg-surface",
} as const satisfies Record<PartLook, string>;

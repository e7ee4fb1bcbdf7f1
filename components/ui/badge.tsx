import type { ReactNode } from "react";

/** `risk` is outlined red; `late`, `due` are tinted; `wait` is plain, `paper` on a tinted ground; `done` is green with a tick. */
export type BadgeTone = "risk" | "late" | "due" | "wait" | "paper" | "done";

const TONES = {
  risk: "border-jelek text-jelek",
  late: "border-transparent bg-jelek-tint text-jelek",
  due: "border-transparent bg-kurang-tint text-kurang",
  wait: "border-line text-ink-2",
  paper: "border-line bg-surface text-ink-2",
  done: "border-transparent text-baik",
} satisfies Record<BadgeTone, string>;

export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-chip border px-2 py-[3px] text-[0.8438rem] leading-[1.125rem] font-semibold whitespace-nowrap desk:px-[7px] desk:py-0.5 desk:text-label ${TONES[tone]}`}
    >
      {tone === "done" && <span aria-hidden="true">✓</span>}
      {children}
    </span>
  );
}

/** On every page, print and export of demo data. */
export function DemoBadge() {
  return (
    <span className="inline-block rounded-chip border border-dashed border-kurang px-[7px] py-0.5 text-label font-bold tracking-[.04em] whitespace-nowrap text-kurang">
      DATA CONTOH
    </span>
  );
}

import type { Progress } from "#lib/cli/steps";

/** People take most of the time, then come the desa. */
export function inHalves(progress: Progress) {
  return (done: number, total: number, what: "orang" | "desa") =>
    progress((done / Math.max(total, 1)) * (what === "orang" ? 80 : 20) + (what === "orang" ? 0 : 80), 100);
}

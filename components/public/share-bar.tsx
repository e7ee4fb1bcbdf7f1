import type { PublicItem } from "#lib/page/public/item";

const FILLS = { good: "bg-baik", behind: "bg-cukup", none: "bg-(--coverage)" } as const;

const within = (percent: number) => Math.max(0, Math.min(100, percent));

/** So many of all, with the mark of the target; a frame without a fill where the number is hidden. */
export function ShareBar({ item, height = 12 }: { item: PublicItem; height?: number }) {
  const { percent, target, status } = item;
  const empty = percent === null;
  return (
    <div
      aria-hidden="true"
      className={`relative rounded-chip border border-line print:border-line-strong ${empty ? "border-dashed bg-transparent" : "bg-sunken"}`}
      style={{ height }}
    >
      {!empty && (
        <span
          className={`absolute inset-y-0 left-0 rounded-chip [print-color-adjust:exact] ${FILLS[status?.key ?? "none"]}`}
          style={{ width: `${within(percent)}%` }}
        />
      )}
      {target !== null && !empty && (
        <span
          className="absolute -inset-y-1 w-0.5 bg-ink [print-color-adjust:exact]"
          style={{ left: `calc(${within(target)}% - 1px)` }}
        />
      )}
    </div>
  );
}

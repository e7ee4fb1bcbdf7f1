/** Where the number itself went. */
export type TrendWord = "naik" | "turun" | "tetap";

const PATHS = {
  naik: "M6 10.5V2M2.5 5.4 6 1.9l3.5 3.5",
  turun: "M6 1.5V10M2.5 6.6 6 10.1l3.5-3.5",
  tetap: "M1.5 6H10M6.6 2.5 10.1 6 6.6 9.5",
} satisfies Record<TrendWord, string>;

/** A thin arrow; with `worded` the word stands beside it, else it is the arrow's name. */
export function TrendArrow({ trend, worded = false }: { trend: TrendWord | null; worded?: boolean }) {
  if (!trend) return <span className="text-ink-2">–</span>;
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        className="shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={PATHS[trend]} />
      </svg>
      <span className={worded ? "" : "sr-only"}>{trend}</span>
    </span>
  );
}

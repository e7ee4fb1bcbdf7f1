export type MonthBar = {
  label: string;
  /** Null: nothing was reported. */
  count: number | null;
  value: string;
  /** `needed` has not come yet: so many would do. */
  kind: "past" | "current" | "needed";
};

/** Each month's own count against the monthly minimum, and what the months to come need. */
export function MonthsChart({
  sentence,
  months,
  minimum,
}: {
  sentence: string;
  months: readonly MonthBar[];
  minimum: { count: number; value: string; label: string } | null;
}) {
  const top = Math.max(1, minimum?.count ?? 0, ...months.map(({ count }) => count ?? 0)) * 1.18;
  const share = (count: number) => `${(count / top) * 100}%`;
  const upright = months.some(({ value }) => value.length > 3);
  return (
    <figure className="desk:pr-14">
      <figcaption className="sr-only">{sentence}</figcaption>
      {minimum && (
        <p className="pb-1 text-right text-label text-ink-2 desk:hidden">
          garis: {minimum.label} <b className="text-ink">{minimum.value}</b>
        </p>
      )}
      <div className="relative">
        <ol className="grid h-36 grid-cols-12 border-b-[1.4px] border-ink">
          {months.map(({ label, count, value, kind }) => (
            <li key={label} className="relative h-full">
              <span className="sr-only">{`${label}${kind === "needed" ? ", diperlukan" : ""}: `}</span>
              {count !== null && (
                <span
                  aria-hidden="true"
                  className={`absolute inset-x-[12%] bottom-0 ${LOOKS[kind]}`}
                  style={{ height: share(count) }}
                />
              )}
              <Value
                look={lookOf(kind, count, top * (upright ? LOW_UPRIGHT : LOW))}
                upright={upright}
                height={share(count ?? 0)}
              >
                {value}
              </Value>
            </li>
          ))}
        </ol>
        {minimum && (
          <div
            className="absolute inset-x-0 border-t-[1.5px] border-ink"
            style={{ bottom: share(minimum.count) }}
          >
            <span className="absolute left-full -mt-2 pl-1.5 max-desk:hidden text-[0.75rem] leading-[0.9375rem]">
              <b>{minimum.value}</b>
              <br />
              <span className="text-ink-2">{minimum.label}</span>
            </span>
          </div>
        )}
      </div>
      <div
        aria-hidden="true"
        className="grid grid-cols-12 pt-1 text-center text-[0.75rem] leading-4 tracking-tight whitespace-nowrap text-ink-2"
      >
        {months.map(({ label, kind }) => (
          <span key={label} className={kind === "current" ? "font-bold text-ink" : ""}>
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}

const LOOKS = {
  past: "bg-coverage",
  current: "bg-ink",
  needed: "border-[1.5px] border-b-0 border-dashed border-ink-2",
} satisfies Record<MonthBar["kind"], string>;

/** A bar lower than this share of the drawing has no room for its figure. */
const LOW = 0.14;
const LOW_UPRIGHT = 0.3;

const FIGURES = {
  past: "text-[#fff]",
  current: "text-surface",
  over: "text-ink",
  needed: "font-bold text-ink",
  nothing: "text-ink-2",
};

function lookOf(kind: MonthBar["kind"], count: number | null, low: number): keyof typeof FIGURES {
  if (kind === "needed") return "needed";
  if (count === null) return "nothing";
  return count < low ? "over" : kind;
}

/** At the foot of a bar that has the room, over the head of a low one and of one to come. */
function Value({
  look,
  upright,
  height,
  children,
}: {
  look: keyof typeof FIGURES;
  upright: boolean;
  height: string;
  children: string;
}) {
  const standing = upright ? "text-tiny! max-desk:[writing-mode:vertical-rl]" : "";
  const inside = look === "past" || look === "current";
  return (
    <span
      className={`absolute inset-x-0 z-10 flex justify-center text-[0.75rem] leading-4 font-semibold ${standing} ${FIGURES[look]}`}
      style={{ bottom: inside ? 3 : `calc(${height} + 2px)` }}
    >
      {inside ? children : <span className="bg-surface">{children}</span>}
    </span>
  );
}

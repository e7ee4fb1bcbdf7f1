export type LaneMark = {
  /** On the same axis as the ends. */
  at: number;
  /** `done` filled, `weak` hollow, `missing` red and hollow, `absent` a dash. */
  look: "done" | "weak" | "missing" | "absent";
  name: string;
  /** Came in late: another colour and a ring around it. */
  susulan?: boolean;
};

export type Lane = { label: string; marks: readonly LaneMark[]; note?: { at: number; text: string } };
export type Band = { label: string; from: number; to: number; current?: boolean };

const LOOKS = {
  done: "border-ink bg-ink",
  weak: "border-ink bg-surface",
  missing: "border-jelek bg-surface",
  absent: "h-0.5! w-1.5! rounded-none! border-0! bg-ink-3 shadow-[0_0_0_3px_var(--surface)]",
} satisfies Record<LaneMark["look"], string>;

export const LATE_RING = "border-brand! shadow-[0_0_0_1.5px_var(--surface),0_0_0_3px_var(--brand)]";

/** A life in lanes: what was given when, from the first day to the next one due. */
export function LifeLanes({
  sentence,
  from,
  to,
  now,
  bands,
  lanes,
  ticks,
}: {
  sentence: string;
  from: number;
  to: number;
  now: { at: number; label: string };
  bands: readonly Band[];
  lanes: readonly Lane[];
  ticks: readonly { at: number; label: string }[];
}) {
  const left = (at: number) => `${((at - from) / (to - from)) * 100}%`;
  return (
    <figure className="relative desk:pl-[7.25rem]">
      <figcaption className="sr-only">{sentence}</figcaption>
      <div className="relative h-6 max-desk:hidden">
        {bands.map((band) => (
          <span
            key={band.from}
            title={band.label}
            className={`absolute inset-y-0 overflow-hidden rounded-[3px] border-r-2 border-surface px-1.5 text-label leading-6 font-semibold whitespace-nowrap ${band.current ? "bg-brand-tint" : "bg-sunken"}`}
            style={{ left: left(band.from), width: `calc(${left(band.to)} - ${left(band.from)})` }}
          >
            {band.label}
          </span>
        ))}
      </div>
      <ul className="relative pt-1">
        {lanes.map((lane) => (
          <li key={lane.label} className="relative desk:h-6">
            <span className="text-label font-semibold desk:absolute desk:right-full desk:w-[7.25rem] desk:leading-6">
              {lane.label}
              {lane.note && <b className="text-jelek desk:hidden"> {lane.note.text}</b>}
            </span>
            <span className="relative block h-6">
              <span aria-hidden="true" className="absolute inset-x-0 top-1/2 border-t border-line" />
              {lane.marks.map((mark) => (
                <span
                  key={`${mark.at}-${mark.name}`}
                  title={mark.name}
                  className={`absolute top-1/2 size-[9px] -translate-1/2 rounded-[50%] border-[1.8px] desk:size-[11px] ${LOOKS[mark.look]} ${mark.susulan ? `${LATE_RING} ${mark.look === "done" ? "bg-brand!" : ""}` : ""}`}
                  style={{ left: left(mark.at) }}
                >
                  <span className="sr-only">{mark.name}</span>
                </span>
              ))}
              {lane.note && (
                <b
                  className="absolute top-1/2 -ml-2 -translate-x-full -translate-y-1/2 bg-surface px-1 text-label whitespace-nowrap text-jelek max-desk:hidden"
                  style={{ left: left(lane.note.at) }}
                >
                  {lane.note.text}
                </b>
              )}
            </span>
          </li>
        ))}
        <span
          aria-hidden="true"
          className="absolute inset-y-0 w-0.5 -translate-x-px bg-brand"
          style={{ left: left(now.at) }}
        />
      </ul>
      <div className="relative h-5 text-[0.75rem] leading-5 text-ink-2 max-desk:mb-5">
        {ticks
          .filter(({ at }) => Math.abs(at - now.at) > (to - from) / 15)
          .map(({ at, label }) => (
            <span
              key={label}
              className="absolute -translate-x-1/2 whitespace-nowrap"
              style={{ left: left(at) }}
            >
              {label}
            </span>
          ))}
        <b
          className={`absolute whitespace-nowrap text-brand max-desk:top-full ${anchorOf((now.at - from) / (to - from))}`}
          style={{ left: left(now.at) }}
        >
          {now.label}
        </b>
      </div>
    </figure>
  );
}

/** A label at either end leans inwards. */
function anchorOf(share: number): string {
  if (share < 0.12) return "";
  return share > 0.88 ? "-translate-x-full" : "-translate-x-1/2";
}

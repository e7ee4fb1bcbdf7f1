import { BAR_LOOKS } from "#components/why/look";
import type { GapBar as Bar } from "#lib/page/why/bar";

/** Everybody of the sasaran on one line: who is reached, the parts of the gap, the running and the annual target. */
export function GapBar({ bar }: { bar: Bar }) {
  const { sentence, reached, parts, gap, marks, end } = bar;
  const fromLeft = gap.left === 0;
  return (
    <figure className="@container relative pt-6 pb-7">
      <figcaption className="sr-only">{sentence}</figcaption>
      <div aria-hidden="true">
        {marks.map(({ at, words, dashed }, index) => (
          <Mark key={words} at={at} words={words} dashed={dashed} aside={index > 0 && crowded(marks)} />
        ))}
        <div className="relative h-7 bg-sunken">
          <div
            className="absolute inset-y-0 flex items-center overflow-hidden bg-coverage px-2 text-cell font-bold whitespace-nowrap text-[#fff]"
            style={{ [fromLeft ? "right" : "left"]: 0, width: `${reached.width}%` }}
          >
            {reached.words}
          </div>
          {parts.map(({ key, look, left, width }) => (
            <div
              key={key}
              className={`absolute inset-y-0 ring-1 ring-surface ${BAR_LOOKS[look]}`}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          ))}
        </div>
        <div
          className="absolute h-1.5 border-x border-b border-ink"
          style={{ left: `${gap.left}%`, width: `${gap.width}%`, top: "3.5rem" }}
        />
        <p
          className="absolute bottom-0 text-label font-bold whitespace-nowrap"
          style={
            gap.left + gap.width / 2 > 50
              ? { right: `${Math.max(0, 100 - gap.left - gap.width)}%` }
              : { left: `${gap.left}%` }
          }
        >
          {gap.words}
        </p>
        {!fromLeft && gap.left > 20 && (
          <p className="absolute bottom-0 left-0 text-label text-ink-2">0–{end}</p>
        )}
      </div>
    </figure>
  );
}

/** Two labels that would meet: the second stands under the first's line, at the far side. */
function crowded(marks: Bar["marks"]): boolean {
  const [first, second] = marks;
  return first !== undefined && second !== undefined && Math.abs(second.at - first.at) < 22;
}

function Mark({ at, words, dashed, aside }: Bar["marks"][number] & { aside: boolean }) {
  const side = aside || at < 25 ? "left-0 pl-1" : "right-0 pr-1";
  return (
    <div
      className={`absolute top-1 z-10 h-12 ${dashed ? "border-l-[1.5px] border-dashed border-ink-2" : "border-l-[2.5px] border-ink"}`}
      style={{ left: `${at}%` }}
    >
      <span
        className={`absolute top-0 -mt-1 text-label whitespace-nowrap ${dashed ? "text-ink-2" : "font-bold"} ${side} ${aside ? "@max-[44rem]:hidden" : ""} ${at > 88 ? "right-0! left-auto! pr-1 pl-0!" : ""}`}
      >
        {words}
      </span>
    </div>
  );
}

import { formatNumber } from "#lib/format";
import type { Pulse } from "#lib/page/pulse/pulse";

const STEP = 10;
const HEIGHT = 100;
const BASE = 78;

/** The day as a heart would beat: a spike for each ten minutes, as high as its records; what has not come is dotted. */
export function PulseLine({ pulse, large = false }: { pulse: Pulse; large?: boolean }) {
  const { spans, top, hours, name } = pulse;
  const width = spans.length * STEP;
  const future = spans.indexOf(null);
  const now = (future < 0 ? spans.length : future) * STEP;
  const highest = top?.records ?? 1;
  return (
    <figure role="img" aria-label={name} className="@container m-0 grid min-w-0 gap-1">
      <div className={`relative ${large ? "h-[clamp(4rem,11vh,7.5rem)]" : "h-14"}`}>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="absolute inset-0 h-full w-full overflow-visible text-brand"
        >
          <path
            d={lineOf(spans, highest)}
            fill="none"
            stroke="currentColor"
            strokeWidth={large ? 2.5 : 2}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
          {future >= 0 && (
            <path
              d={`M${now} ${BASE}H${width}`}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.5}
              strokeDasharray="1 7"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
              className="text-ink-3"
            />
          )}
        </svg>
        <span
          aria-hidden="true"
          className={`absolute rounded-full bg-brand -translate-1/2 ${large ? "size-3" : "size-2"}`}
          style={{ left: `${(now / width) * 100}%`, top: `${BASE}%` }}
        />
        {top && (
          <span
            aria-hidden="true"
            className={`absolute top-0 pl-2 leading-none font-semibold text-ink-2 ${large ? "text-[clamp(0.75rem,1.2vw,1.375rem)]" : "text-label"}`}
            style={{ left: `${((top.at + 0.5) / spans.length) * 100}%` }}
          >
            {formatNumber(top.records)}
          </span>
        )}
      </div>
      <div
        aria-hidden="true"
        className={`relative h-[1.3em] text-ink-2 tabular-nums ${large ? "text-[clamp(0.75rem,1.2vw,1.375rem)]" : "text-label"}`}
      >
        {hours.map(({ label, share }, index) => (
          <span
            key={label}
            className={`absolute ${hourPlace(share)} ${index % 2 === 1 ? "@max-[18rem]:@min-[11rem]:hidden" : ""} ${index % 3 === 0 ? "" : "@max-[11rem]:hidden"}`}
            style={{ left: `${share * 100}%` }}
          >
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}

/** Under its place, and never beyond the drawing. */
function hourPlace(share: number): string {
  if (share === 0) return "";
  return share > 0.93 ? "-translate-x-full" : "-translate-x-1/2";
}

/** Flat where nothing was saved; else a small wave, the spike, its echo, and a small wave. */
function lineOf(spans: readonly (number | null)[], highest: number): string {
  const points = ["M0 " + BASE];
  for (const [index, records] of spans.entries()) {
    if (records === null) break;
    const at = index * STEP;
    if (records === 0) {
      points.push(`H${at + STEP}`);
      continue;
    }
    const share = records / highest;
    const [up, down] = [BASE - share * (BASE - 6), BASE + share * 16];
    points.push(
      `H${at + 1.5}L${at + 2.5} ${BASE - 5}L${at + 3.5} ${BASE}H${at + 4.2}L${at + 5} ${up.toFixed(1)}`,
      `L${at + 5.8} ${down.toFixed(1)}L${at + 6.5} ${BASE}H${at + 7.5}L${at + 8.3} ${BASE - 4}L${at + 9.2} ${BASE}H${at + STEP}`,
    );
  }
  return points.join("");
}

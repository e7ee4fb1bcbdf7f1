import type { Drawing } from "#lib/shape/draw";

/** Outlines alone: what the map looks like before anything is said on it. */
export function PlainMap({ drawing, sentence }: { drawing: Drawing; sentence: string }) {
  const { width, height, areas } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence} className="block h-auto w-full">
      <path
        d={areas.map(({ path }) => path).join("")}
        className="fill-sunken stroke-line-strong [vector-effect:non-scaling-stroke]"
      />
    </svg>
  );
}

import { BAR_LOOKS } from "#components/why/look";
import type { PartLook } from "#lib/page/why/part-views";

/** One dot one person; those who close the gap stand first, in a frame. */
export function Dots({ look, people, closing }: { look: PartLook; people: number; closing: number }) {
  return (
    <p
      aria-hidden="true"
      className={`text-[0px] ${closing > 0 ? "leading-[1.375rem]" : "leading-[0.9375rem]"} ${EACH} ${CHILDREN[look]}`}
    >
      {closing > 0 && <span className="border-2 border-kurang py-2">{dots(closing)}</span>}
      {dots(people - closing)}
    </p>
  );
}

const EACH = "[&_i]:m-[2px] [&_i]:inline-block [&_i]:size-2.5 [&_i]:rounded-full [&_i]:align-middle";

const CHILDREN = {
  first: "[&_i]:bg-ink",
  next: "[&_i]:border [&_i]:border-brand [&_i]:bg-brand/55",
  unknown: "[&_i]:border-[1.5px] [&_i]:border-dashed [&_i]:border-ink-2",
  lost: "[&_i]:border-[1.5px] [&_i]:border-jelek [&_i]:bg-[linear-gradient(45deg,transparent_42%,var(--jelek)_42%_58%,transparent_58%)]",
  gone: "[&_i]:border-[1.5px] [&_i]:border-ink-3 [&_i]:bg-sunken",
  beside: "[&_i]:border-[1.5px] [&_i]:border-ink-3",
} as const satisfies Record<PartLook, string>;

function dots(people: number) {
  return Array.from({ length: people }, (_, index) => `${index}`).map((key) => <i key={key} />);
}

/** Where there are too many for dots: as wide as their share of the largest part. */
export function PeopleBar({ look, share, closing }: { look: PartLook; share: number; closing: number }) {
  return (
    <div aria-hidden="true" className="relative h-5 bg-sunken">
      <div className={`absolute inset-y-0 left-0 ${BAR_LOOKS[look]}`} style={{ width: `${share}%` }} />
      {closing > 0 && (
        <div className="absolute -inset-y-1 left-0 border-2 border-kurang" style={{ width: `${closing}%` }} />
      )}
    </div>
  );
}

/** The people of one posyandu, in the looks of their parts. */
export function MixedDots({ parts }: { parts: readonly { look: PartLook; people: number }[] }) {
  return (
    <span aria-hidden="true" className={`text-[0px] leading-[0.9375rem] ${EACH}`}>
      {parts.map(({ look, people }) => (
        <span key={look} className={CHILDREN[look]}>
          {dots(people)}
        </span>
      ))}
    </span>
  );
}

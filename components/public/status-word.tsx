import type { PublicStatus } from "#lib/page/public/item";

const TONES = { good: "text-baik", behind: "text-cukup", none: "text-ink-2" } as const;
const MARKS = { good: "●", behind: "○", none: "–" } as const;

/** In words, with a mark that is filled where the target is reached: colour is never alone. */
export function StatusWord({ status }: { status: PublicStatus | null }) {
  if (!status) return null;
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${TONES[status.key]}`}>
      <span aria-hidden="true">{MARKS[status.key]}</span>
      {status.word}
    </span>
  );
}

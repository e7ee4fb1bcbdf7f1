import { formatNumber } from "#lib/format";

/** A step of what should follow on each other: so many were reached, so many fewer than in the step before. */
export type CascadeStep = {
  label: string;
  people: number;
  /** In percent of the first step. */
  share: number;
  lost: number | null;
  words: string;
};

/** Below nought where a later step has more than the one before: an error of the records, or a neighbour's year. */
export function cascadeOf(steps: readonly { label: string; people: number }[]): CascadeStep[] {
  const first = steps[0]?.people ?? 0;
  return steps.map(({ label, people }, index) => {
    const before = steps[index - 1];
    const lost = before ? before.people - people : null;
    return {
      label,
      people,
      share: first > 0 ? Math.min(100, (100 * people) / first) : 0,
      lost,
      words: lost === null || !before ? "" : wordsOf(lost, before),
    };
  });
}

function wordsOf(lost: number, before: { label: string; people: number }): string {
  if (lost < 0) return `${formatNumber(-lost)} lebih dari ${before.label}`;
  const share = before.people > 0 ? ` (${formatNumber((100 * lost) / before.people, 1)}%)` : "";
  return `${formatNumber(lost)} orang hilang sejak ${before.label}${share}`;
}

import type { Month } from "#lib/period/month";

/** One month of a number as it is shown; null where nobody reported, or one person would move it. */
export type Point = { month: Month; value: number | null; words: string };

/** A number over time, with what it is counted from. */
export type Story = {
  code: string;
  label: string;
  betterWhen: "higher" | "lower" | "neither";
  /** Masks on either side: two numbers that share one move together by their making. */
  madeFrom: readonly string[];
  /** Oldest first, the month shown last. */
  points: readonly Point[];
};

export type Run = { steps: number; up: boolean; from: Point; to: Point };

/** Fewer months in a row are a whim of the month. */
const LEAST_STEPS = 3;

/** How long the number has gone one way up to the month shown; null below three steps. */
export function runOf({ points }: Pick<Story, "points">): Run | null {
  const to = points.at(-1);
  if (!to) return null;
  let steps = 0;
  let up = false;
  let from = to;
  for (let index = points.length - 1; index > 0; index--) {
    const by = stepAt(points, index);
    if (by === null || by === 0 || (steps > 0 && by > 0 !== up)) break;
    up = by > 0;
    steps++;
    from = points[index - 1] ?? from;
  }
  return steps >= LEAST_STEPS ? { steps, up, from, to } : null;
}

export type Together = {
  a: Story;
  b: Story;
  /** In the same direction, or always against each other. */
  same: boolean;
  /** Months in which both moved, and in how many of them so. */
  compared: number;
  agreeing: number;
  /** Since then without exception. */
  since: Month;
};

/** Both must have moved in so many months, and all but one of them alike. */
const LEAST_COMPARED = 8;
const EXCEPTIONS = 1;

export type Comparison = { found: Together[]; pairs: number };

/** Which numbers rise and fall together, or against each other; how many pairs were looked at is told with it. */
export function movingTogether(stories: readonly Story[]): Comparison {
  const found: Together[] = [];
  let pairs = 0;
  for (const [place, a] of stories.entries())
    for (const b of stories.slice(place + 1)) {
      if (a.madeFrom.some((mask) => b.madeFrom.includes(mask))) continue;
      const steps = bothMoved(a, b);
      if (steps.length < LEAST_COMPARED) continue;
      pairs++;
      const alike = steps.filter(({ alike }) => alike).length;
      const same = alike * 2 >= steps.length;
      const agreeing = same ? alike : steps.length - alike;
      const since = steps.slice(1 + steps.findLastIndex((step) => step.alike !== same))[0]?.month;
      if (agreeing < steps.length - EXCEPTIONS || !since) continue;
      found.push({ a, b, same, compared: steps.length, agreeing, since });
    }
  found.sort((x, y) => y.agreeing - x.agreeing || x.compared - y.compared);
  return { found, pairs };
}

function bothMoved(a: Story, b: Story): { month: Month; alike: boolean }[] {
  return a.points.flatMap(({ month }, index) => {
    const [one, other] = [stepAt(a.points, index), stepAt(b.points, index)];
    return one && other ? [{ month, alike: one > 0 === other > 0 }] : [];
  });
}

function stepAt(points: readonly Point[], index: number): number | null {
  const [now, before] = [points[index]?.value, points[index - 1]?.value];
  return now === null || now === undefined || before === null || before === undefined ? null : now - before;
}

export type Standing = { value: number; words: string; name: string };
export type Place = { worst: boolean; best: boolean; among: number; middle: Standing };

/** Fewer neighbours are no comparison. */
const LEAST_NEIGHBOURS = 3;

/** Where a place stands among its neighbours; of equals nobody is the worst or the best. */
export function placeAmong(
  own: Standing,
  neighbours: readonly Standing[],
  betterWhen: "higher" | "lower",
): Place | null {
  if (neighbours.length < LEAST_NEIGHBOURS) return null;
  const better = (a: Standing, b: Standing) =>
    betterWhen === "higher" ? a.value > b.value : a.value < b.value;
  const order = neighbours.toSorted((a, b) => a.value - b.value);
  const middle = order[Math.floor((order.length - 1) / 2)];
  if (!middle) return null;
  return {
    worst: neighbours.every((one) => better(one, own)),
    best: neighbours.every((one) => better(own, one)),
    among: neighbours.length + 1,
    middle,
  };
}

type Point = { x: number; y: number };

/** The area between two lines where both are known: on which side the first lies, and its outline. */
export type Area = { above: boolean; outline: Point[] };

/** Split where they cross, so that each piece lies on one side alone. */
export function areasBetween(first: readonly (number | null)[], second: readonly (number | null)[]): Area[] {
  return first.flatMap((a, x) => {
    const [b, nextA, nextB] = [second[x] ?? null, first[x + 1] ?? null, second[x + 1] ?? null];
    if (a === null || b === null || nextA === null || nextB === null) return [];
    return pieces({ x, a, b }, { x: x + 1, a: nextA, b: nextB });
  });
}

type Pair = { x: number; a: number; b: number };

function pieces(from: Pair, to: Pair): Area[] {
  const [before, after] = [from.a - from.b, to.a - to.b];
  if (before === 0 && after === 0) return [];
  if (before * after >= 0) return [area(before + after > 0, from, to)];
  const share = before / (before - after);
  const y = from.a + share * (to.a - from.a);
  const crossing = { x: from.x + share, a: y, b: y };
  return [area(before > 0, from, crossing), area(after > 0, crossing, to)];
}

function area(above: boolean, from: Pair, to: Pair): Area {
  return {
    above,
    outline: [
      { x: from.x, y: from.a },
      { x: to.x, y: to.a },
      { x: to.x, y: to.b },
      { x: from.x, y: from.b },
    ],
  };
}

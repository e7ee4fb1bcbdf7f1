export const CLASSES = 5;

export type ClassNumber = 1 | 2 | 3 | 4 | 5;

/** Five classes of numbers, each with about as many units; equal numbers are always in one class. */
export type Classes = {
  of: (value: number) => ClassNumber;
  /** Lowest and highest number in each; a class in which nobody is has none. */
  ranges: { number: ClassNumber; from: number; to: number; units: number }[];
};

export function classesOf(values: readonly number[]): Classes {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = Array.from(
    { length: CLASSES - 1 },
    (_, at) => sorted[Math.ceil(((at + 1) * sorted.length) / CLASSES) - 1] ?? Infinity,
  );
  const of = (value: number) => (1 + bounds.filter((bound) => value > bound).length) as ClassNumber;
  const ranges = ([1, 2, 3, 4, 5] as const).flatMap((number) => {
    const inside = sorted.filter((value) => of(value) === number);
    const [from] = inside;
    const to = inside.at(-1);
    return from === undefined || to === undefined ? [] : [{ number, from, to, units: inside.length }];
  });
  return { of, ranges };
}

/** What a line over a year knows of each month, January first; what is not known is null. */
export type Twelve = readonly (number | null)[];

export type Place = (value: number) => number;

/** A month of which nothing is known is a gap; one alone is a point. x is asked for 0 to 11. */
export function pathOver(values: Twelve, x: Place, y: Place): string {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const begins = (values[index - 1] ?? null) === null;
      const alone = begins && (values[index + 1] ?? null) === null;
      return `${begins ? "M" : "L"}${round(x(index))} ${round(y(value))}${alone ? "h.01" : ""}`;
    })
    .join("");
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}

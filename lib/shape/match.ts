import type { FileArea } from "#lib/shape/read-geojson";
import type { Rings } from "#lib/shape/rings";

type Desa = { id: string; code: string; name: string };

export type Matched = {
  drawn: { desa: Desa; rings: Rings }[];
  /** Desa that the file does not draw. */
  missing: Desa[];
  /** What the file calls the areas that are no desa of this kabupaten. */
  foreign: string[];
};

/** Which area is which desa: by whatever property holds a desa's code, dotted or not; two parts of one desa are one. */
export function matchAreas(areas: readonly FileArea[], desa: readonly Desa[]): Matched {
  const byDigits = new Map(desa.map((one) => [digitsOf(one.code), one]));
  const drawn = new Map<string, { desa: Desa; rings: Rings }>();
  const foreign: string[] = [];
  for (const area of areas) {
    const found = desaOf(area, byDigits);
    if (!found || area.rings.length === 0) {
      foreign.push(nameOf(area));
      continue;
    }
    const before = drawn.get(found.id)?.rings ?? [];
    drawn.set(found.id, { desa: found, rings: [...before, ...area.rings] });
  }
  return { drawn: [...drawn.values()], missing: desa.filter(({ id }) => !drawn.has(id)), foreign };
}

/** "kode" first: other properties may hold the code of a neighbour. */
function desaOf({ properties }: FileArea, byDigits: ReadonlyMap<string, Desa>): Desa | undefined {
  const { kode, ...others } = properties;
  for (const value of [kode, ...Object.values(others)]) {
    const found = byDigits.get(digitsOf(value));
    if (found) return found;
  }
  return undefined;
}

/** "19.02.01.1001" and 1902011001 are the same. */
function digitsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).replace(/[.\s-]/g, "") : "";
}

const LONGEST_NAME = 60;

function nameOf({ properties }: FileArea): string {
  const words = ["nama", "NAMOBJ", "name", "kode"].map((key) => properties[key]);
  const texts = [...words, ...Object.values(properties)].filter((word) => typeof word === "string");
  return (
    texts
      .find((word) => word.trim() !== "")
      ?.trim()
      .slice(0, LONGEST_NAME) ?? "tanpa nama"
  );
}

import type { AreaKind } from "#lib/area/tree";

/** What a district opens and closes by itself; kecamatan and desa come with the official codes. */
export const ADDABLE = ["PUSKESMAS", "PUSTU", "POSYANDU"] as const satisfies readonly AreaKind[];
export type AddableKind = (typeof ADDABLE)[number];

export function isAddable(kind: AreaKind): kind is AddableKind {
  return ADDABLE.some((addable) => addable === kind);
}

const SHAPES = {
  PUSKESMAS: { parent: "KABUPATEN", word: "Puskesmas", mark: "PKM", digits: 2 },
  PUSTU: { parent: "PUSKESMAS", word: "Pustu", mark: "PST", digits: 2 },
  POSYANDU: { parent: "DESA", word: "Posyandu", mark: "", digits: 3 },
} as const satisfies Record<AddableKind, { parent: AreaKind; word: string; mark: string; digits: number }>;

export function parentKindOf(kind: AddableKind): AreaKind {
  return SHAPES[kind].parent;
}

/** "Kenanga" and "posyandu Kenanga" are both "Posyandu Kenanga". */
export function fullUnitName(kind: AddableKind, name: string): string {
  const { word } = SHAPES[kind];
  const bare = name.replace(new RegExp(`^${word}\\s+`, "i"), "");
  return `${word} ${bare}`;
}

/** The next free number after those in use: "19.02.01.1016.003", "19.02.PKM10", "19.02.01.1016.PST02". */
export function nextCode(kind: AddableKind, seat: string, taken: readonly string[]): string {
  const { mark, digits } = SHAPES[kind];
  const start = `${seat}.${mark}`;
  const numbers = taken
    .filter((code) => code.startsWith(start))
    .map((code) => code.slice(start.length))
    .filter((rest) => /^\d+$/.test(rest))
    .map(Number);
  return start + String(Math.max(0, ...numbers) + 1).padStart(digits, "0");
}

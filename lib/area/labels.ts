import { isKelurahan } from "#lib/area/official-area";
import type { AreaKind } from "#lib/area/tree";

export const KIND_LABELS = {
  KABUPATEN: "Kabupaten",
  KECAMATAN: "Kecamatan",
  DESA: "Desa/kelurahan",
  PUSKESMAS: "Puskesmas",
  PUSTU: "Pustu",
  POSYANDU: "Posyandu",
  TANPA_POSYANDU: "Tanpa posyandu",
} as const satisfies Record<AreaKind, string>;

const SHORT: readonly [long: string, short: string][] = [
  ["Kabupaten ", "Kab. "],
  ["Puskesmas ", "Pusk. "],
  ["Posyandu ", "Posy. "],
];

type Named = { kind: AreaKind; name: string; code: string };

/** As in a breadcrumb: "Pusk. Tanjungpandan". */
export function shortName({ name }: Pick<Named, "name">): string {
  const [long, short] = SHORT.find(([word]) => name.startsWith(word)) ?? ["", ""];
  return short + name.slice(long.length);
}

/** As under a bar: "Tanjungpandan", without the kind and without "(contoh)". */
export function plainName({ name }: Pick<Named, "name">): string {
  return name.replace(/^(Kabupaten|Puskesmas|Pustu|Posyandu) /, "").replace(/ \(contoh\)$/, "");
}

/** In a sentence: "Desa Juru Seberang", "Kelurahan Parit", "Kecamatan Badau"; others carry their kind. */
export function fullName({ kind, name, code }: Named): string {
  if (kind === "DESA") return `${isKelurahan(code) ? "Kelurahan" : "Desa"} ${name}`;
  return kind === "KECAMATAN" ? `Kecamatan ${name}` : name;
}

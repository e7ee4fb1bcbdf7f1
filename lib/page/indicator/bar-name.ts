const LONGEST = 11;
const SHORT: readonly [RegExp, string][] = [
  [/^Tanjung ?/, "Tj. "],
  [/^Kampong /, "Kp. "],
  [/^Simpang /, "Sp. "],
  [/ Batang$/, " Btg."],
  [/^Langsung puskesmas/, "Langsung"],
];

/** Under a narrow bar: "Tj. Pendam". */
export function barName(name: string): string {
  if (name.length <= LONGEST) return name;
  const short = SHORT.find(([long]) => long.test(name));
  if (!short) return name;
  return name.replace(...short).replace(/^(Tj\. )([a-z])/, (_, word, letter) => word + letter.toUpperCase());
}

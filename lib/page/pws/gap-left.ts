import { formatNumber } from "#lib/format";

// By itself: the browser draws it, and needs nothing of what counts.

/** What a gap counts. */
export type Noun = "orang" | "unit";

type Gap = { gapPeople: number | null; lowerIsBetter: boolean; noun?: Noun };

/** "kurang 523", "lebih 12", of units "kurang 3 unit", "tercapai"; nothing without a target. */
export function gapWords({ gapPeople, lowerIsBetter, noun }: Gap): string {
  if (gapPeople === null) return "";
  if (gapPeople === 0) return "tercapai";
  return `${lowerIsBetter ? "lebih" : "kurang"} ${gapFigure(gapPeople, noun)}`;
}

/** Among people units say what they are: "523", "3 unit". */
export function gapFigure(people: number | null, noun: Noun = "orang"): string {
  return noun === "unit" && people !== null ? `${formatNumber(people)} unit` : formatNumber(people);
}

/** What a column of gaps counts, over it: "orang", and where units stand among them "orang, unit". */
export function gapNouns(lines: readonly { noun: Noun }[]): string {
  const nouns = (["orang", "unit"] as const).filter((one) => lines.some(({ noun }) => noun === one));
  return nouns.join(", ") || "orang";
}

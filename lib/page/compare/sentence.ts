import { formatNumber, formatOutOf } from "#lib/format";
import type { Panel } from "#lib/page/compare/panel";
import type { Ranking } from "#lib/page/compare/ranking";

/** What the drawings say, in words; small numbers are told by nobody. */
export function compareSentences(panels: readonly Panel[], ranking: Ranking | null, noun: string): string[] {
  const told = panels.filter(({ small, sinceThen }) => !small && sinceThen?.points != null);
  const worse = told.filter(({ sinceThen }) => (sinceThen?.points ?? 0) < 0);
  const [farthest] = panels.filter(({ small, gapPeople }) => !small && gapPeople).toSorted(byGap);
  const sentences: string[] = [];
  if (told.length > 0)
    sentences.push(`${formatOutOf(worse.length, told.length)} ${noun} lebih buruk dari tahun lalu.`);
  if (farthest)
    sentences.push(
      `${farthest.title} paling jauh dari target: ${farthest.gap}${farthest.noun === "orang" ? " orang" : ""}.`,
    );
  for (const { look, name, moved } of ranking?.lines ?? [])
    if (look !== "other")
      sentences.push(
        `${name} ${look === "riser" ? "naik" : "turun"} ${formatNumber(Math.abs(moved))} peringkat.`,
      );
  return sentences;
}

/** People before units, which are counted by another measure. */
function byGap(a: Panel, b: Panel): number {
  return a.noun === b.noun ? (b.gapPeople ?? 0) - (a.gapPeople ?? 0) : a.noun === "orang" ? -1 : 1;
}

import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { isUnknown } from "#lib/coverage/labels";
import type { IndicatorRow } from "#lib/coverage/row";
import { formatNumber } from "#lib/format";
import { nounOf } from "#lib/page/pws/row-words";

/** A unit that the sentence names, with what it lacks. */
export type GapUnit = { name: string; unit: AreaUnit | null; code: string; people: number };

/** Where the gap of one indicator sits, in words of a template; the same words on home, map and screen. */
export type GapSentence = {
  /** "K4 kurang 75 orang." */
  head: string;
  /** "Air Saga kurang 38, Simpang Rusa 22."; empty where nobody stands out. */
  where: string;
  /** The units of `where`, the largest gap first. */
  units: GapUnit[];
  /** "Kurang 96 di 7 desa, 62% di antaranya di dua ini; lebih 21 di 2 desa: bersih 75." */
  sum: string | null;
};

const NAMED = 2;

/** Null without a target, and where one person moves the number. Rows are the parts of the total. */
export function gapSentence(
  total: CountedRow,
  rows: readonly CountedRow[],
  parts: string,
): GapSentence | null {
  const { row, question } = total;
  if (row.small || row.gapPeople === null || isUnknown(row.status)) return null;
  const { label, betterWhen } = question.indicator;
  const way = betterWhen === "lower" ? "lebih" : "kurang";
  const units = rows.flatMap(gapUnit).sort((a, b) => b.people - a.people);
  const named = units.slice(0, NAMED);
  const so = question.running ? " sejauh ini" : "";
  const head =
    row.gapPeople === 0
      ? `${label}${so} mencapai target berjalan.`
      : `${label}${so} ${way} ${formatNumber(row.gapPeople)} ${nounOf(question.indicator)}.`;
  const still = row.gapPeople === 0 ? "masih " : "";
  return {
    head,
    where: named
      .map(
        ({ name, people }, index) => `${name} ${index === 0 ? `${still}${way} ` : ""}${formatNumber(people)}`,
      )
      .join(", ")
      .concat(named.length > 0 ? "." : ""),
    units: named,
    sum: sumWords(total, rows, { named, parts }),
  };
}

/** Silent and small units are in the sum and in no sentence. */
function gapUnit({ area, row }: CountedRow): GapUnit[] {
  if (row.small || isUnknown(row.status) || !row.gapPeople) return [];
  return [{ name: area.plain, unit: area.unit, code: area.code, people: row.gapPeople }];
}

/** Gross and net told apart; where rounding each part up keeps them from meeting, nothing is claimed. */
function sumWords(
  { row, question }: CountedRow,
  rows: readonly CountedRow[],
  { named, parts }: { named: readonly GapUnit[]; parts: string },
): string | null {
  const differences = rows.flatMap((one) => signedGap(one.row, question.indicator.betterWhen) ?? []);
  const [lacking, beyond] = [differences.filter((one) => one > 0), differences.filter((one) => one < 0)];
  const [gross, surplus] = [addedUp(lacking), -addedUp(beyond)];
  if (lacking.length < 2 || gross - surplus !== signedGap(row, question.indicator.betterWhen)) return null;
  const [short, over] =
    question.indicator.betterWhen === "lower" ? ["Lebih", "di bawah batas"] : ["Kurang", "lebih"];
  const share = Math.round((100 * addedUp(named.map(({ people }) => people))) / gross);
  const here = named.length === NAMED && lacking.length > NAMED ? `, ${share}% di antaranya di dua ini` : "";
  const base = `${short} ${formatNumber(gross)} di ${lacking.length} ${parts}${here}`;
  if (beyond.length === 0) return `${base}.`;
  const net = gross - surplus;
  return `${base}; ${over} ${formatNumber(surplus)} di ${beyond.length} ${parts}: bersih ${
    net > 0 ? formatNumber(net) : `${over} ${formatNumber(-net)}`
  }.`;
}

/** Above 0 people are missing (where lower is better: too many), below it more than needed. */
function signedGap(
  { mustReach, reached }: IndicatorRow,
  betterWhen: "higher" | "lower" | "neither",
): number | null {
  if (mustReach === null) return null;
  return betterWhen === "lower" ? reached - mustReach : mustReach - reached;
}

function addedUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

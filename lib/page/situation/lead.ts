import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { ATTENTION, isVerdict } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { madeWords } from "#lib/page/pws/row-words";
import type { LowestPlace } from "#lib/page/situation/side-by-side";
import { type Place, placeAmong, type Standing } from "#lib/page/situation/tendency";

/** What the page says first: how many indicators stand badly, then what stands out. */
export type Lead = { strong: string; more: string[] };

/** "4 dari 8 indikator JELEK."; of a running month how many have got there. */
export function verdictWords(totals: readonly CountedRow[], running: boolean): string {
  const people = totals.filter(({ question }) => kindOf(question.indicator).counts === "PEOPLE");
  if (running) {
    const judged = people.filter(({ row }) => row.onTarget !== null && !row.small);
    const there = judged.filter(({ row }) => row.onTarget).length;
    return judged.length === 0
      ? "Belum ada indikator yang dapat dinilai."
      : `${there} dari ${judged.length} indikator sudah sampai target berjalan.`;
  }
  const judged = people.filter(({ row }) => isVerdict(row.status) && !row.small);
  if (judged.length === 0) return "Belum ada indikator yang dapat dinilai.";
  const worst = ATTENTION.find((status) => judged.some(({ row }) => row.status === status)) ?? "BAIK";
  const count = judged.filter(({ row }) => row.status === worst).length;
  return count === judged.length
    ? `Semua ${count} indikator yang dapat dinilai ${worst}.`
    : `${count} dari ${judged.length} indikator ${worst}.`;
}

export type Compared = { counted: CountedRow; place: Place };

/** Where the place stands among its neighbours, indicator by indicator; small numbers and silent ones are left out. */
export function comparedWith(
  totals: readonly CountedRow[],
  neighbours: (counted: CountedRow) => readonly CountedRow[],
): Compared[] {
  return totals.flatMap((counted) => {
    const { betterWhen } = counted.question.indicator;
    const own = standingOf(counted);
    if (betterWhen === "neither" || !own) return [];
    const place = placeAmong(
      own,
      neighbours(counted).flatMap((one) => standingOf(one) ?? []),
      betterWhen,
    );
    return place ? [{ counted, place }] : [];
  });
}

function standingOf({ area, row, question }: CountedRow): Standing | null {
  if (row.small || row.coverage === null || row.reports?.reported === 0) return null;
  const rate = rateOf(row.coverage, question.indicator);
  if (rate === null) return null;
  return { value: rate, words: rateWords(rate, question.indicator), name: area.plain };
}

const WORST = 3;
const BEST = 2;

/** "K4 paling tertinggal dari 6 desa Badau: 62,0% (44/71); yang di tengah 74,1%." */
export function neighbourWords(all: readonly Compared[], where: string): string[] {
  return [
    ...all
      .filter(({ place }) => place.worst)
      .slice(0, WORST)
      .map((one) => placeWords(one, "paling tertinggal", where)),
    ...all
      .filter(({ place }) => place.best)
      .slice(0, BEST)
      .map((one) => placeWords(one, "paling baik", where)),
  ];
}

function placeWords({ counted, place }: Compared, how: string, where: string): string {
  const { row, question } = counted;
  const { label } = question.indicator;
  const own = rateWords(rateOf(row.coverage, question.indicator), question.indicator);
  return `${label} ${how} dari ${place.among} ${where}: ${own} (${madeWords(row).replaceAll(" ", "")}); yang di tengah ${place.middle.words}.`;
}

export function lowestWords(lowest: LowestPlace | null, noun: string): string | null {
  if (!lowest) return null;
  return `${noun} ${lowest.name} terendah atau sama rendah di ${lowest.worstOf} dari ${lowest.judged} indikator yang dapat dibandingkan.`;
}

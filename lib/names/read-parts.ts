import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import type { Tx } from "#lib/db/client";
import type { NameList } from "#lib/names/lists";
import { type NamePart, pregnancyPart } from "#lib/names/parts";
import { questionOf } from "#lib/names/question";
import { countOutside, countParts, type PartOfHome } from "#lib/names/read-bits";
import { readPregnancyStages } from "#lib/names/read-people";
import { addDays } from "#lib/period/day";
import { firstDay, monthIn, yearOf } from "#lib/period/month";
import { trimesterOf, ukWeeks } from "#lib/pregnancy/uk";

export type Parts = {
  /** With those whose names others open, they make the number of the list. */
  ofHomes: PartOfHome[];
  /** In the number, and opened by the puskesmas that serves their desa now. */
  outside: number;
  /** Of those who still can, so many within the year of the month shown. */
  withinYear: number;
};

/** The list of names behind a number, as counts by part and home. Nobody's name is read, so nothing is logged. */
export async function readParts(
  tx: Tx,
  actor: Authorized<"name:list">,
  counting: Counting,
  asked: { total: CountedRow; list: NameList },
): Promise<Parts | null> {
  const question = questionOf(actor, counting, asked);
  if (!question) return null;
  const others = await countOutside(tx, question);
  const outside = others.reduce((sum, { people }) => sum + people, 0);
  if (question.parting !== "PREGNANCY") {
    const ofHomes = await countParts(tx, question);
    return { ofHomes, outside, withinYear: sumOf(ofHomes.filter(({ part }) => STILL_CAN.includes(part))) };
  }
  const { indicator } = asked.total.question;
  const women = await readPregnancyStages(tx, { question, indicator, month: counting.month });
  const lastDay = addDays(firstDay(monthIn(yearOf(counting.month) + 1, 1)), -1);
  const counts = new Map<string, PartOfHome>();
  let withinYear = 0;
  for (const woman of women) {
    const part = pregnancyPart(woman, question.on);
    const key = `${part} ${woman.homeId}`;
    const known = counts.get(key) ?? { part, homeId: woman.homeId, people: 0 };
    counts.set(key, { ...known, people: known.people + 1 });
    const hpht = woman.pregnancy?.of.hphtOn;
    if (hpht && STILL_CAN.includes(part) && trimesterOf(ukWeeks(hpht, lastDay), lastDay) === 3)
      withinYear += 1;
  }
  return { ofHomes: [...counts.values()], outside, withinYear };
}

const STILL_CAN: readonly NamePart[] = ["SATU_LAGI", "SEGERA", "MASIH_BISA"];

function sumOf(parts: readonly PartOfHome[]): number {
  return parts.reduce((sum, { people }) => sum + people, 0);
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { bitsOf, countedHomes, groupingOf, leavesAt, type NameList } from "#lib/names/lists";
import { partingOf } from "#lib/names/parts";
import type { NamesQuestion } from "#lib/names/read-bits";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** All lines of a list, as this reader may see them; null where the indicator has no such list. */
export function questionOf(
  actor: Authorized<"name:list">,
  counting: Counting,
  { total, list }: { total: CountedRow; list: NameList },
): NamesQuestion | null {
  const { indicator } = total.question;
  const bits = bitsOf(indicator, list, total.question);
  if (!bits) return null;
  const own = new Set(actor.homes);
  const homes = countedHomes(counting, total).map(({ id }) => id);
  const year = yearOf(counting.month);
  const on = today(actor.timeZone);
  return {
    ...bits,
    year,
    on,
    homes,
    own: homes.filter((id) => own.has(id)),
    grouping: groupingOf(indicator, list),
    parting: partingOf(indicator, list),
    // When the year is over nobody can be served in it any more.
    leavesAt: year < yearOf(on) ? 0 : leavesAt(indicator),
    page: null,
  };
}

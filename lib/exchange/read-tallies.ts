import "server-only";
import { added } from "#lib/coverage/counts";
import { readTallies } from "#lib/coverage/read-tallies";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import { MASKS, TALLIES } from "#lib/exchange/endpoints/tallies";
import { beginningOf, inArea, linesOf, mayDivide, nameIn, undivided } from "#lib/exchange/in-area";
import { pageOf } from "#lib/exchange/paging";
import { monthNumber, yearOf } from "#lib/period/month";

/** Counts of the units on this page alone are read; what has not changed since the last page is at hand. */
export function readTalliesAnswer(asker: Asker, asked: AskedOf<typeof TALLIES>) {
  const { level, month, mask: masks } = asked;
  return inArea(asker, asked, async (tx, frame) => {
    if (level !== null && !mayDivide(asker, frame, level)) return undivided(level);
    const all = linesOf(frame, level).flatMap((line) => (masks ?? MASKS).map((mask) => ({ line, mask })));
    const { items, pages } = pageOf(all, asked, (page) => TALLIES.address.href({ ...asked, page }));
    const unitIds = [...new Set(items.flatMap(({ line }) => line.of.map(({ id }) => id)))];
    const tallies = await readTallies(tx, { year: yearOf(month), unitIds, masks: masks ?? MASKS });
    const rows = items.map(({ line, mask }) => ({
      code: line.code,
      name: nameIn(frame, line),
      mask,
      counts: added(line.of.map(({ id }) => tallies(id)(mask))).slice(0, monthNumber(month)),
    }));
    return { ...beginningOf(frame), level: level?.toLowerCase() ?? null, rows, pages };
  });
}

import "server-only";
import { reachKey } from "#lib/access/reach";
import { added, type Counts } from "#lib/coverage/counts";
import { readTallies } from "#lib/coverage/read-tallies";
import { readTalliesBySex } from "#lib/coverage/read-tallies-by-sex";
import { remembered } from "#lib/coverage/remembered";
import type { Tx } from "#lib/db/client";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import { MASKS, TALLIES } from "#lib/exchange/endpoints/tallies";
import { beginningOf, inArea, linesOf, mayDivide, nameIn, undivided } from "#lib/exchange/in-area";
import { pageOf } from "#lib/exchange/paging";
import type { MaskCode } from "#lib/measure/slots";
import { monthNumber, type Year, yearOf } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

/**
 * Counts of the units on this page alone are read; what has not changed since the last page is at hand, and of counts that
 * are all the same the answer too.
 */
export function readTalliesAnswer(asker: Asker, asked: AskedOf<typeof TALLIES>) {
  const { level, month, mask, sex } = asked;
  return inArea(asker, asked, async (tx, frame) => {
    if (level !== null && !mayDivide(asker, frame, level)) return undivided(level);
    const [masks, sexes] = [mask ?? MASKS, sex ?? [null]];
    const all = linesOf(frame, level).flatMap((line) =>
      masks.flatMap((code) => sexes.map((one) => ({ line, mask: code, sex: one }))),
    );
    const { items, pages } = pageOf(all, asked, (page) => TALLIES.address.href({ ...asked, page }));
    const lines = [...new Set(items.map(({ line }) => line))];
    const unitIds = [...new Set(lines.flatMap(({ of }) => of.map(({ id }) => id)))];
    const tallies = await readCounts(tx, { year: yearOf(month), unitIds, masks, bySex: sex !== null });
    const question = [reachKey(asker), TALLIES.address.href(asked)].join(" ");
    const madeOf = [frame.tree, frame.running, frame.year, ...tallies.madeOf];
    return remembered(question, madeOf, () => {
      const names = new Map(lines.map((line) => [line, nameIn(frame, line)]));
      const rows = items.map((row) => ({
        code: row.line.code,
        name: names.get(row.line) ?? "",
        mask: row.mask,
        sex: row.sex,
        counts: added(row.line.of.map(({ id }) => tallies.of(id, row.mask, row.sex))).slice(
          0,
          monthNumber(month),
        ),
      }));
      return { ...beginningOf(frame), level: level?.toLowerCase() ?? null, rows, pages };
    });
  });
}

type Counted = {
  of: (unitId: string, mask: MaskCode, sex: Sex | null) => Counts;
  madeOf: readonly unknown[];
};

type Asking = { year: Year; unitIds: readonly string[]; masks: readonly MaskCode[]; bySex: boolean };

async function readCounts(tx: Tx, { bySex, ...units }: Asking): Promise<Counted> {
  if (bySex) {
    const tallies = await readTalliesBySex(tx, units);
    const of: Counted["of"] = (id, mask, sex) => tallies(id)(mask, sex ?? "L");
    return { of, madeOf: units.unitIds.map(tallies) };
  }
  const tallies = await readTallies(tx, units);
  return { of: (id, mask) => tallies(id)(mask), madeOf: units.unitIds.map(tallies) };
}

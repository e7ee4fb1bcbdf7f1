import "server-only";
import { wholeName } from "#lib/area/distinct-name";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import { FACTS_TOLD } from "#lib/exchange/endpoints/facts";
import { beginningOf, inArea, unitsWithin } from "#lib/exchange/in-area";
import { pageOf } from "#lib/exchange/paging";
import { FACT_CODES } from "#lib/fact/catalogue";
import { listFacts } from "#lib/fact/list-facts";

export function readFactsAnswer(asker: Asker, asked: AskedOf<typeof FACTS_TOLD>) {
  return inArea(asker, asked, async (tx, frame) => {
    const units = unitsWithin(asker, frame);
    const told = await listFacts(tx, {
      month: asked.month,
      unitIds: units.map(({ id }) => id),
      facts: asked.fact ?? FACT_CODES,
    });
    const of = new Map(units.map((unit) => [unit.id, [] as typeof told]));
    for (const one of told) of.get(one.unitId)?.push(one);
    const all = units.flatMap((unit) =>
      (of.get(unit.id) ?? []).map(({ unitId: _, ...one }) => ({
        code: unit.code,
        name: frame.nameOf(unit, wholeName),
        ...one,
      })),
    );
    const { items, pages } = pageOf(all, asked, (page) => FACTS_TOLD.address.href({ ...asked, page }));
    return { ...beginningOf(frame), rows: [...items], pages };
  });
}

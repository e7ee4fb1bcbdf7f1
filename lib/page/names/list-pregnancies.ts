import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Counting } from "#lib/coverage/counting";
import { countedMask } from "#lib/coverage/definition";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { readHistories } from "#lib/measure/read-histories";
import { pregnancyLine } from "#lib/names/pregnancy-line";
import { readNameBits } from "#lib/names/read-bits";
import type { Listed, Part } from "#lib/page/names/listed-names";
import { NAMES_PAGE } from "#lib/page/names/name-address";
import {
  byUrgency,
  FILTERS,
  groupedPregnancies,
  type NameFilter,
  type NameLine,
  nameLine,
} from "#lib/page/names/name-view";
import type { Day } from "#lib/period/day";

/** All of them are read, because what helps now is told from the history. */
export async function listPregnancies(
  tx: Tx,
  actor: Authorized<"name:list">,
  counting: Counting,
  { asked, question, offset, homeNames }: Part,
): Promise<Listed> {
  const { indicator } = asked.total.question;
  const bits = await readNameBits(tx, { ...question, page: null });
  const goal = countedMask(indicator) ?? "K4";
  const ids = bits.map(({ personId }) => personId);
  const histories = await asRecount(tx, () => readHistories(readIn(tx), ids));
  const pregnancies = new Map(
    histories.map((history) => [
      history.personId,
      pregnancyLine(history, { goal, month: counting.month, today: question.on }),
    ]),
  );
  const facts = {
    reader: actor,
    indicator,
    today: question.on,
    offers: true,
    lastServed: new Map<string, Day>(),
    homeNames,
  };
  const all: NameLine[] = bits
    .map((bit) => nameLine(bit, pregnancies.get(bit.personId) ?? null, facts))
    .sort(byUrgency);
  const kept = all.filter(FILTERS[asked.filter].holds);
  return {
    groups: groupedPregnancies(kept, { goal: indicator.label, offset, limit: NAMES_PAGE }),
    filters: (Object.keys(FILTERS) as NameFilter[]).map((filter) => ({
      filter,
      people: all.filter(FILTERS[filter].holds).length,
    })),
    ofPregnancies: true,
    promising: all.filter(({ pregnancy }) => pregnancy?.group === "SEKALI_LAGI").length,
    total: kept.length,
    all: all.length,
  };
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import { namesAmong } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import { inMonth } from "#lib/coverage/counts";
import { readTallies } from "#lib/coverage/read-tallies";
import { asActor } from "#lib/db/as-actor";
import { unweighedFirst, type WeighingPlace } from "#lib/page/home/weighing-places";
import { monthNumber, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** The posyandu of one's own area where children are weighed, and how many were this month. */
export async function readWeighingPlaces(actor: Authorized<"service:record">): Promise<WeighingPlace[]> {
  const month = monthOf(today(actor.timeZone));
  const number = monthNumber(month);
  return asActor(actor, async (tx) => {
    const units = await readPlacedUnits(tx, {
      id: { in: [...actor.homes] },
      kind: "POSYANDU",
      until: null,
    });
    const nameOf = namesAmong(units);
    const unitIds = units.map(({ id }) => id);
    const tallies = await readTallies(tx, { year: yearOf(month), unitIds, masks: ["BALITA_S", "D"] });
    const places = units.map((unit) => ({
      code: unit.code,
      name: nameOf(unit),
      children: inMonth(tallies(unit.id)("BALITA_S"), number),
      weighed: inMonth(tallies(unit.id)("D"), number),
    }));
    return unweighedFirst(places);
  });
}

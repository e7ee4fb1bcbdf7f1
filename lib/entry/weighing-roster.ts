import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { readUndoMs } from "#lib/entry/read-undo-ms";
import { decisiveWeighings, type WeighingChild } from "#lib/entry/weighing-row";
import { fieldsFor } from "#lib/form/asked";
import { formValues } from "#lib/form/form-values";
import { type LastValues, lastValues, nextValues } from "#lib/form/last-values";
import { readHistories } from "#lib/measure/read-histories";
import { completedMonths, type Day, dateOf, dayOf } from "#lib/period/day";
import { addMonths, dateOfMonth, firstDay, monthOf } from "#lib/period/month";
import { TIMBANG } from "#lib/programme/growth/service";
import { BALITA_MONTHS, lastBalitaMonth, weighingsOf } from "#lib/programme/growth/weighing";
import type { History } from "#lib/service/history";

export type WeighingRoster = {
  unit: { id: string; code: string; name: string; parent: { name: string } | null };
  children: WeighingChild[];
};

const childLine = {
  id: true,
  name: true,
  nikHash: true,
  sex: true,
  bornOn: true,
  motherName: true,
  mother: { select: { name: true } },
} satisfies Prisma.PersonSelect;

/** S of the month of that day among those who lived at this posyandu in it, by name, with what the open day needs of their histories. Null out of reach. */
export async function readWeighingRoster(
  actor: Authorized<"service:record">,
  code: string,
  day: Day,
): Promise<WeighingRoster | null> {
  return asActor(actor, async (tx) => {
    const unit = await tx.unit.findUnique({
      where: { code },
      select: { id: true, code: true, name: true, parent: { select: { name: true } } },
    });
    if (!unit || !actor.homes.includes(unit.id)) return null;
    const people = await listChildrenAt(tx, actor, unit.id, day);
    const ids = people.map(({ id }) => id);
    const histories = await unscoped(tx, "WHOLE_HISTORY", () => readHistories(readIn(tx), ids));
    const historyOf = new Map(histories.map((history) => [history.personId, history]));
    const [which, total] = [{ list: "timbang", on: day }, people.length];
    await recordOpening(tx, actor, "names.listed", { kind: "unit", id: unit.id }, which, { total });
    const kader = actor.role === "KADER";
    const undoMs = await readUndoMs(tx, actor, { ids, day });
    return {
      unit,
      children: people.flatMap((person) => {
        const history = historyOf.get(person.id);
        return history ? [childOf(person, history, { day, kader, undoMs })] : [];
      }),
    };
  });
}

type ChildLine = Prisma.PersonGetPayload<{ select: typeof childLine }>;

/** Who has died, moved within reach or grown older since then was still a child of this posyandu on that day. */
async function listChildrenAt(
  tx: Tx,
  actor: Authorized<"service:record">,
  homeId: string,
  day: Day,
): Promise<ChildLine[]> {
  const month = dateOfMonth(monthOf(day));
  const oldest = dateOf(firstDay(addMonths(monthOf(day), -BALITA_MONTHS - 1)));
  const people = await tx.person.findMany({
    where: {
      AND: [
        withinReach(actor),
        {
          bornOn: { gte: oldest, lte: dateOf(day) },
          OR: [{ diedOn: null }, { diedOn: { gte: dateOf(day) } }],
        },
        { residences: { some: { homeId, since: { lte: month }, voidedAt: null } } },
      ],
    },
    select: {
      ...childLine,
      residences: {
        where: { since: { lte: month }, voidedAt: null },
        orderBy: { since: "desc" },
        take: 1,
        select: { homeId: true },
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.filter(
    ({ bornOn, residences: [residence] }) =>
      residence?.homeId === homeId && monthOf(day) <= lastBalitaMonth(dayOf(bornOn)),
  );
}

function childOf(
  { id, name, nikHash, mother, motherName }: ChildLine,
  { sex, bornOn, bornEstimated, records }: History,
  { day, kader, undoMs }: { day: Day; kader: boolean; undoMs: ReadonlyMap<string, number> },
): WeighingChild {
  const fields = fieldsFor(TIMBANG, { kader, sex, months: completedMonths(bornOn, day) });
  const saved = records.findLast(({ kind, servedOn }) => kind === TIMBANG.kind && servedOn === day);
  const others = records.filter((record) => record !== saved);
  const numbers = fields.filter(({ type }) => type === "number").map(({ code }) => code);
  const ofNumbers = (known: LastValues): LastValues =>
    Object.fromEntries(numbers.flatMap((code) => (known[code] ? [[code, known[code]]] : [])));
  return {
    id,
    name,
    hasNik: nikHash !== null,
    motherName: mother?.name ?? motherName,
    sex,
    bornOn,
    ...(bornEstimated && { bornEstimated }),
    weighings: decisiveWeighings(weighingsOf(others), day),
    last: ofNumbers(lastValues(others, day)),
    next: ofNumbers(nextValues(others, day)),
    saved: saved
      ? { id: saved.id, values: formValues(fields, saved.data), undoMs: undoMs.get(saved.id) ?? 0 }
      : null,
  };
}

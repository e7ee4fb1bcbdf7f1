import "server-only";
import { type Authorized, coversKlaster } from "#lib/access/actor";
import { mayOpen } from "#lib/access/reach";
import { readAreaTree } from "#lib/area/queries";
import { type AreaUnit, isClosed } from "#lib/area/tree";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { type FactDefinition, factOf } from "#lib/fact/catalogue";
import { demandSeen } from "#lib/fact/meanwhile";
import { beginsOn, monthOfPeriod } from "#lib/fact/period";
import type { FactInput } from "#lib/fact/schema";
import { findSent, lastVersion, lockFact } from "#lib/fact/stored";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** What stands now: the version it was stored as, and the number. */
export type FactAnswer = { version: number; value: number };

/** The one way to tell a number that has no person: a later version replaces, nothing is written over. */
export async function recordFact(
  tx: Tx,
  actor: Authorized<"fact:record">,
  input: FactInput,
): Promise<FactAnswer> {
  const now = today(actor.timeZone);
  const unit = await demandUnit(tx, actor, input);
  demandPeriod(input, unit, now);
  await lockFact(tx, input);
  const sent = await findSent(tx, input);
  if (sent) return sent;
  const stored = await lastVersion(tx, input);
  demandSeen(input, stored);
  if (stored && isSame(stored, input)) return { version: stored.version, value: stored.value };
  const version = (stored?.version ?? 0) + 1;
  const { id, period, fact, source, value, bySex } = input;
  await unscoped(tx, "FACTS", () =>
    tx.unitFact.create({
      data: {
        ...{ id, period, fact, source, version, value, unitId: unit.id, recordedById: actor.id },
        ...(bySex && { valueL: bySex.L, valueP: bySex.P }),
      },
      select: { id: true },
    }),
  );
  const before = stored && (stored.bySex ?? stored.value);
  const details = { fact, period, source, version, before, after: bySex ?? value };
  await recordEvent(tx, actor, "fact.recorded", { kind: "unit", id: unit.id }, details);
  await tellMoved(tx, { units: [unit.id], since: monthOfPeriod(period), records: 1 });
  return { version, value };
}

type Told = Pick<FactInput, "value" | "bySex">;

function isSame(a: Told, b: Told): boolean {
  return a.value === b.value && a.bySex?.L === b.bySex?.L;
}

/** Within reach today, of a kind that tells this, of the own klaster: else it does not exist or is somebody else's. */
async function demandUnit(tx: Tx, actor: Authorized<"fact:record">, input: FactInput): Promise<AreaUnit> {
  const definition: FactDefinition = factOf(input.fact);
  const tree = await readAreaTree(tx, monthOf(today(actor.timeZone)));
  const unit = tree.byId.get(input.unit_id);
  if (!unit || !mayOpen(actor, tree, unit)) throw new Refusal("NOT_FOUND");
  if (!coversKlaster(actor, definition.klaster)) throw new Refusal("FORBIDDEN");
  if (!definition.units.some((kind) => kind === unit.kind))
    throw new Refusal("FACT_OF_OTHER_UNIT", "unit_id");
  return unit;
}

function demandPeriod({ fact, period }: FactInput, unit: AreaUnit, now: Day): void {
  const month = monthOfPeriod(period);
  if (beginsOn(period) > now) throw new Refusal("FACT_AHEAD", "period");
  if (month < factOf(fact).since) throw new Refusal("FACT_NOT_ASKED", "period");
  if (month < unit.since) throw new Refusal("UNIT_NOT_BEGUN", "period");
  if (isClosed(unit, month)) throw new Refusal("UNIT_CLOSED", "period");
}

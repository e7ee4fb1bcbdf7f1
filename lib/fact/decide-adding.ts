import "server-only";
import type { Authorized } from "#lib/access/actor";
import { changedMeanwhile } from "#lib/action/meanwhile";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { EVERYWHERE, tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { decisionIn } from "#lib/fact/adding";
import { readDecisions } from "#lib/fact/read-decisions";
import type { DecisionInput } from "#lib/fact/schema";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** From the running month on: the numbers of a month that has ended do not move. */
export async function decideAdding(
  tx: Tx,
  actor: Authorized<"fact:decide">,
  { source, since, adds, document, awal }: DecisionInput,
): Promise<{ version: number }> {
  if (since < monthOf(today(actor.timeZone))) throw new Refusal("FACT_MONTH_ENDED", "since");
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('fact_source_decisions'), 0)`;
  const decisions = await readDecisions(tx);
  const before = decisionIn(decisions, source, since)?.adds ?? false;
  const [typed, stored] = [wordOf(adds), wordOf(before)];
  if (awal && typed !== stored && awal.adds !== stored)
    throw changedMeanwhile([{ field: "adds", typed, stored }], awal);
  const version = decisions.filter((one) => one.source === source && one.since === since).length + 1;
  await tx.factSourceDecision.create({
    data: { source, since: dateOfMonth(since), version, adds, document, recordedById: actor.id },
    select: { version: true },
  });
  const details = { source, since, document, version, before, after: adds };
  await recordEvent(tx, actor, "fact.source-decided", { kind: "fact" }, details);
  await tellMoved(tx, { units: [EVERYWHERE], since, records: 0 });
  return { version };
}

function wordOf(adds: boolean): string {
  return adds ? "ya" : "tidak";
}

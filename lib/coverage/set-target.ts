import "server-only";
import type { Authorized } from "#lib/access/actor";
import { changedMeanwhile, type Texts } from "#lib/action/meanwhile";
import { recordEvent } from "#lib/audit/record-event";
import { indicatorIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { readTargets } from "#lib/coverage/read-targets";
import type { TargetInput } from "#lib/coverage/schema";
import { openedTarget, permilleText, targetKey, targetWords } from "#lib/coverage/target-texts";
import type { Tx } from "#lib/db/client";
import { EVERYWHERE, tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** From the running month on: the verdict of a month that has ended does not move. */
export async function setTarget(
  tx: Tx,
  actor: Authorized<"target:edit">,
  { indicator: code, since, permille, source, awal }: TargetInput,
): Promise<{ indicator: string }> {
  if (since < monthOf(today(actor.timeZone))) throw new Refusal("TARGET_MONTH_ENDED", "since");
  const indicator = indicatorIn(since, code);
  if (!indicator) throw new Refusal("NOT_FOUND");

  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('targets'), 0)`;
  const before = (await readTargets(tx, since))(indicator);
  if (awal) demandSeen(awal, indicator, { since, before, permille });
  const target = { permille, source, recordedById: actor.id };
  await tx.target.upsert({
    where: { indicator_since: { indicator: code, since: dateOfMonth(since) } },
    create: { indicator: code, since: dateOfMonth(since), ...target },
    update: target,
    select: { indicator: true },
  });
  await recordEvent(
    tx,
    actor,
    "target.set",
    { kind: "target" },
    { indicator: code, since, before, after: permille, source },
  );
  await tellMoved(tx, { units: [EVERYWHERE], since, records: 0 });
  return { indicator: code };
}

/** Whoever sets one knows the one that it replaces. */
function demandSeen(
  opened: Texts,
  indicator: Indicator,
  { since, before, permille }: { since: Month; before: number | null; permille: number | null },
) {
  const [stored, typed] = [permilleText(before), permilleText(permille)];
  if (typed === stored || openedTarget(opened, indicator, since) === stored) return;
  throw changedMeanwhile([{ field: targetKey(indicator.code, since), typed, stored }], opened, {
    entryOf: () => "permille",
    wordsFor: (text) => targetWords(text === "" ? null : Number(text), indicator),
  });
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import { changedMeanwhile } from "#lib/action/meanwhile";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { EVERYWHERE, tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { choiceKey, openedSource, sourceWords } from "#lib/sasaran/choice-texts";
import { listChoices } from "#lib/sasaran/list-choices";
import type { SourceInput } from "#lib/sasaran/schema";
import { OFFICIAL, type SasaranSource } from "#lib/sasaran/sources";
import { choiceIn } from "#lib/sasaran/version";

/** From the running month on: the numbers of a month that has ended do not move. */
export async function chooseSource(
  tx: Tx,
  actor: Authorized<"sasaran:choose">,
  { since, source, document, awal }: SourceInput,
): Promise<{ source: SasaranSource; since: Month }> {
  const now = today(actor.timeZone);
  if (since < monthOf(now)) throw new Refusal("SASARAN_MONTH_ENDED", "since");

  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('sasaran_source_choices'), 0)`;
  const choices = await listChoices(tx);
  const inForce = choiceIn(choices, since);
  const before = inForce?.source ?? OFFICIAL;
  if (awal && source !== before && openedSource(awal, since) !== before)
    throw changedMeanwhile([{ field: choiceKey(since), typed: source, stored: before }], awal, {
      entryOf: () => "source",
      wordsFor: sourceWords,
    });
  if (inForce && source === before) throw new Refusal("SASARAN_SOURCE_SAME", "source");
  await tx.sasaranSourceChoice.create({
    data: {
      since: dateOfMonth(since),
      version: choices.filter((one) => one.since === since).length + 1,
      source,
      document,
      recordedById: actor.id,
      recordedAt: dateOf(now),
    },
    select: { since: true },
  });
  const details = { since, document, before, after: source };
  await recordEvent(tx, actor, "sasaran.source-chosen", { kind: "sasaran" }, details);
  await tellMoved(tx, { units: [EVERYWHERE], since, records: 0 });
  return { source, since };
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { formatDayNear } from "#lib/format";
import { describeMovements } from "#lib/page/saved/movement-words";
import { today } from "#lib/period/today";
import { type Recorded, recordService } from "#lib/recording/record-service";
import type { RecordInput } from "#lib/recording/schema";

/** A toast is read in passing. */
const MOST_TOLD = 3;

/**
 * Records a service and says what it moved: "Tersimpan. K4 Kampong Damai menjadi 45 dari 71." Said in the transaction of
 * the save, by the numbers that it made.
 */
export async function saveService(
  tx: Tx,
  actor: Authorized<"service:record">,
  input: RecordInput,
): Promise<Recorded & { words: string }> {
  const recorded = await recordService(tx, actor, input);
  const moved = await describeMovements(tx, actor, recorded.movements);
  const { servedOn } = recorded;
  const day = today(actor.timeZone);
  const saved = servedOn === day ? "Tersimpan." : `Tersimpan untuk ${formatDayNear(servedOn, day)}.`;
  return { ...recorded, words: [saved, ...moved.slice(0, MOST_TOLD)].join(" ") };
}

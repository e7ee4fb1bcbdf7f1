import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { Refusal } from "#lib/errors";
import { formatDayNear } from "#lib/format";
import { readOpenedYears } from "#lib/measure/recount";
import { describeMovements } from "#lib/page/saved/movement-words";
import { type Day, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { findSubject } from "#lib/recording/find-subject";
import { movementsBetween, withDraft, withoutRecords } from "#lib/recording/preview";
import { freshSince } from "#lib/recording/undo-window";
import { isServiceKind } from "#lib/service/catalogue";
import type { History, ServiceData } from "#lib/service/history";

export type Saved = { id: string; sentence: string; mayUndo: boolean };

/** A toast is read in passing. */
const MOST_TOLD = 3;

/** What the actor has just saved and what it moved: "Tersimpan. K4 Kampong Damai menjadi 45 dari 71." */
export async function readSaved(actor: Authorized<"person:read">, recordId: string): Promise<Saved | null> {
  return asActor(actor, async (tx) => {
    const record = await findFresh(tx, actor, recordId);
    if (!record) return null;
    const history = await historyWithin(tx, actor, record.personId);
    if (!history)
      return { id: recordId, sentence: "Tersimpan. Dihitung di tempat tinggalnya.", mayUndo: false };
    const before = beforeSaving(history, record);
    const movements = movementsBetween(before, history, await readOpenedYears(readIn(tx)));
    const moved = await describeMovements(tx, actor, movements);
    return {
      id: recordId,
      sentence: [
        savedWords(dayOf(record.servedOn), today(actor.timeZone)),
        ...moved.slice(0, MOST_TOLD),
      ].join(" "),
      mayUndo: !record.replaces,
    };
  });
}

/** A late service says for which day it was saved. */
function savedWords(servedOn: Day, day: Day): string {
  return servedOn === day ? "Tersimpan." : `Tersimpan untuk ${formatDayNear(servedOn, day)}.`;
}

const freshRecord = {
  id: true,
  personId: true,
  kind: true,
  pregnancyId: true,
  servedOn: true,
  replaces: { select: { id: true, kind: true, servedOn: true, data: true, pregnancyId: true } },
} as const;

function findFresh(tx: Tx, actor: Authorized<"person:read">, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return tx.serviceRecord.findFirst({
    where: { id, recordedById: actor.id, voidedAt: null, recordedAt: { gt: freshSince() } },
    select: freshRecord,
  });
}

type Fresh = NonNullable<Awaited<ReturnType<typeof findFresh>>>;

/** A guest lives elsewhere: recorded, and not seen again. */
async function historyWithin(tx: Tx, actor: Authorized<"person:read">, personId: string) {
  try {
    return await findSubject(tx, actor, personId);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function beforeSaving(history: History, { id, kind, pregnancyId, replaces }: Fresh): History {
  const without = withoutRecords(history, [id]);
  if (!replaces || !isServiceKind(replaces.kind)) {
    if (kind !== "HAMIL") return without;
    return { ...without, pregnancies: history.pregnancies.filter((one) => one.id !== pregnancyId) };
  }
  return withDraft(without, {
    id: replaces.id,
    kind: replaces.kind,
    servedOn: dayOf(replaces.servedOn),
    data: replaces.data as ServiceData,
    pregnancyId: replaces.pregnancyId ?? undefined,
  });
}

import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { readForm } from "#lib/form/read-form";
import { readOpenedYears } from "#lib/measure/recount";
import { previewMovements } from "#lib/page/saved/movement-words";
import { completedMonths } from "#lib/period/day";
import { today } from "#lib/period/today";
import { SERVICES } from "#lib/programme/catalogue";
import { findSubject } from "#lib/recording/find-subject";
import { formTexts } from "#lib/recording/form-texts";
import { movementsBetween, withDraft, withoutRecords } from "#lib/recording/preview";
import type { RecordInput } from "#lib/recording/schema";
import { demandMayRecord, demandSuitable } from "#lib/recording/service-rules";
import type { ServiceDefinition } from "#lib/service/definition";

/** Which numbers a form would move as it stands: "K4 Kampong Damai 44 → 45 dari 71". Writes nothing. */
export async function previewSave(
  tx: Tx,
  actor: Authorized<"service:record">,
  input: RecordInput,
): Promise<{ lines: string[] }> {
  const definition: ServiceDefinition = SERVICES[input.kind];
  demandMayRecord(actor, definition);
  const history = await findSubject(tx, actor, input.person_id);
  const old = history.records.find(({ id }) => id === input.replaces);
  const servedOn = input.served_on;
  demandSuitable(history, {
    definition,
    servedOn,
    today: today(actor.timeZone),
    earlier: old ?? null,
    guest: false,
  });

  const months = completedMonths(history.bornOn, servedOn);
  const audience = { kader: actor.role === "KADER", sex: history.sex, months };
  const { data } = readForm(definition, audience, formTexts(input));
  const after = withDraft(withoutRecords(history, [input.replaces, input.id]), {
    id: input.id,
    kind: input.kind,
    servedOn,
    data,
    pregnancyId: old?.pregnancyId ?? undefined,
  });
  const movements = movementsBetween(history, after, await readOpenedYears(readIn(tx)));
  return { lines: await previewMovements(tx, actor, movements) };
}

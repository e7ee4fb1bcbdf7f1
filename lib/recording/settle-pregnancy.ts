import "server-only";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { CONFIRMED_ENTRY } from "#lib/form/fields";
import { type Day, dateOf } from "#lib/period/day";
import { hphtFieldOf } from "#lib/pregnancy/estimated-hpht";
import { beginsPregnancy } from "#lib/programme/catalogue";
import type { Draft } from "#lib/recording/draft-record";
import { judgeEndAgain } from "#lib/recording/judge-end-again";
import type { RecordInput } from "#lib/recording/schema";
import { demandNoOtherPregnancy } from "#lib/recording/service-rules";
import type { History } from "#lib/service/history";

/** The pregnancy a record belongs to. Registering one makes it, correcting the registration moves its dates. */
export async function settlePregnancy(
  tx: Tx,
  history: History,
  draft: Draft,
  input: RecordInput,
): Promise<string | null> {
  if (!beginsPregnancy(input.kind)) return draft.pregnancy?.id ?? null;

  const hphtOn = draft.data.hpht as Day;
  const field = hphtFieldOf(draft.data);
  const dates = { hphtOn: dateOf(hphtOn), registeredOn: dateOf(input.served_on) };
  const corrected = input.replaces
    ? (await tx.serviceRecord.findUnique({ where: { id: input.replaces }, select: { pregnancyId: true } }))
        ?.pregnancyId
    : undefined;
  demandNoOtherPregnancy(history, { hphtOn, field, correctedId: corrected ?? undefined });
  if (corrected) {
    demandHphtFits(history, corrected, { hphtOn, field });
    await judgeEndAgain(tx, corrected, { hphtOn, field, confirmed: input[CONFIRMED_ENTRY] });
    await tx.pregnancy.update({ where: { id: corrected }, data: dates, select: { id: true } });
    return corrected;
  }
  const made = await tx.pregnancy.create({
    data: { personId: input.person_id, ...dates },
    select: { id: true },
  });
  return made.id;
}

/** What was recorded of a pregnancy lies within it, also after its first day has moved. */
function demandHphtFits(
  { pregnancies, records }: History,
  pregnancyId: string,
  { hphtOn, field }: { hphtOn: Day; field: string },
) {
  if (records.some((record) => record.pregnancyId === pregnancyId && record.servedOn < hphtOn))
    throw new Refusal("CONTACT_BEFORE_HPHT", field);
  const ended = pregnancies.find(({ id }) => id === pregnancyId)?.ended;
  if (ended && ended.on <= hphtOn) throw new Refusal("ENDED_BEFORE_HPHT", field);
}

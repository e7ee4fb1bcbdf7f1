import "server-only";
import type { ServiceData } from "#lib/form/data";
import { personYearsOf } from "#lib/measure/person-year";
import { toStored } from "#lib/measure/person-years";
import { type Day, isDay } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import { pregnanciesFor } from "#lib/pregnancy/belonging";
import { beginsPregnancy, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { derive } from "#lib/recording/derive";
import { type Movement, movementsOf } from "#lib/recording/movements";
import { type History, oldestFirst, type RecordHistory } from "#lib/service/history";

export type DraftRecord = {
  id: string;
  kind: ServiceKind;
  servedOn: Day;
  data: ServiceData;
  /** Of a registration that is being corrected: the pregnancy whose dates it moves. */
  pregnancyId?: string | undefined;
};

/** What would move if one history became the other; the same bits that a recount would write. */
export function movementsBetween(before: History, after: History, years: readonly Year[]): Movement[] {
  const was = personYearsOf(before, years);
  return movementsOf(
    personYearsOf(after, years).map((row, index) => {
      const old = was[index];
      return { before: old ? toStored(before.personId, old) : null, row };
    }),
  );
}

/** The history as it will be once the draft is saved; a registration brings its pregnancy with it. */
export function withDraft(history: History, draft: DraftRecord): History {
  const pregnancies = withRegistration(history.pregnancies, draft);
  const { forWhom } = SERVICES[draft.kind];
  const pregnancy = pregnanciesFor(forWhom.pregnancy, pregnancies, draft.servedOn).at(-1);
  const derived = derive(draft.kind, draft.data, {
    sex: history.sex,
    bornOn: history.bornOn,
    ...(history.bornEstimated && { bornEstimated: true }),
    servedOn: draft.servedOn,
    ...(pregnancy && { hphtOn: pregnancy.hphtOn }),
    previous: history.records,
  });
  const record: RecordHistory = { ...draft, pregnancyId: pregnancy?.id ?? null, derived };
  return { ...history, pregnancies, records: [...history.records, record].sort(oldestFirst) };
}

export function withoutRecords(history: History, ids: readonly (string | undefined)[]): History {
  return { ...history, records: history.records.filter(({ id }) => !ids.includes(id)) };
}

function withRegistration(pregnancies: History["pregnancies"], draft: DraftRecord): History["pregnancies"] {
  const { kind, servedOn, data } = draft;
  if (!beginsPregnancy(kind) || typeof data.hpht !== "string" || !isDay(data.hpht)) return pregnancies;
  const dates = { hphtOn: data.hpht, registeredOn: servedOn };
  const corrected = pregnancies.find(({ id }) => id === draft.pregnancyId);
  if (!corrected) return [...pregnancies, { id: draft.id, ...dates, ended: null }];
  return pregnancies.map((one) => (one === corrected ? { ...one, ...dates } : one));
}

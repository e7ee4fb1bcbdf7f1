import "server-only";
import type { Authorized } from "#lib/access/actor";
import { fieldsOf, messageOf } from "#lib/action/messages";
import { Invalid, Unconfirmed } from "#lib/errors";
import type { Audience } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { keptValues } from "#lib/form/kept-values";
import { lastValues, nextValues } from "#lib/form/last-values";
import { schemaOf } from "#lib/form/schema";
import { completedMonths, type Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { SERVICES } from "#lib/programme/catalogue";
import { derive, RULE_VERSION } from "#lib/recording/derive";
import { doubtsOf } from "#lib/recording/doubts";
import { formTexts } from "#lib/recording/form-texts";
import { growthFor } from "#lib/recording/growth-for";
import type { RecordInput } from "#lib/recording/schema";
import { demandMayRecord, demandSuitable, pregnancyOf } from "#lib/recording/service-rules";
import { answeredCodes, screeningAnswers } from "#lib/screening/standing";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History, PregnancyHistory } from "#lib/service/history";

/** A record as it will be stored, checked against its definition and against the person. */
export type Draft = {
  definition: ServiceDefinition;
  servedOn: Day;
  pregnancy: PregnancyHistory | null;
  data: ServiceData;
  derived: ServiceData;
  confirmed: string[];
  ruleVersion: number;
};

/**
 * Everything that can be known before writing. The history is without the record that is being corrected, whose
 * values come beside it; `sent` is the same form, sent before.
 */
export function draftRecord(
  actor: Authorized<"service:record">,
  { history, corrected, sent, guest }: Standing,
  input: RecordInput,
): Draft {
  const definition: ServiceDefinition = SERVICES[input.kind];
  const kader = actor.role === "KADER";
  demandMayRecord(actor, definition);
  const servedOn = input.served_on;
  demandSuitable(history, {
    definition,
    servedOn,
    today: today(actor.timeZone),
    earlier: corrected ?? sent,
    guest,
  });
  const pregnancy = pregnancyOf(definition, history, { servedOn, asked: input.pregnancy_id });

  const months = completedMonths(history.bornOn, servedOn);
  const answered = answeredCodes({
    kind: input.kind,
    bornOn: history.bornOn,
    servedOn,
    answers: screeningAnswers(history.records, input.kind),
  });
  const audience = { kader, sex: history.sex, months, answered, today: today(actor.timeZone) };
  const typed = parse(definition, audience, input);
  const data = corrected ? { ...keptValues(definition, corrected, actor), ...typed } : typed;
  // A doubt that compares tells what it compares with: of a guest nothing else is known to whoever asks.
  const known = guest ? [] : history.records;
  const questions = doubtsOf(input.kind, data, {
    bornOn: history.bornOn,
    servedOn,
    last: lastValues(known, servedOn),
    next: nextValues(known, servedOn),
    ...growthFor(definition, history),
  });
  const open = questions.filter(({ field }) => !input.dipastikan.includes(field));
  // Sent again it was asked before; what was recorded since then must not turn its answer into a question.
  if (open.length > 0 && !sent) throw new Unconfirmed(open);

  return {
    definition,
    servedOn,
    pregnancy,
    data,
    derived: derive(input.kind, data, contextOf(history, servedOn, pregnancy)),
    confirmed: questions.map(({ field }) => field),
    ruleVersion: RULE_VERSION,
  };
}

export function contextOf(history: History, servedOn: Day, pregnancy: PregnancyHistory | null) {
  return {
    sex: history.sex,
    bornOn: history.bornOn,
    ...(history.bornEstimated && { bornEstimated: true }),
    servedOn,
    ...(pregnancy && { hphtOn: pregnancy.hphtOn }),
    previous: history.records,
  };
}

/** What a form is checked against. */
type Standing = { history: History; corrected: Corrected | null; sent: Earlier | null; guest: boolean };

/** Day and pregnancy of a record that stands already. */
export type Earlier = { servedOn: Day; pregnancyId: string | null };

export type Corrected = Earlier & { data: ServiceData; recordedById: string };

function parse(definition: ServiceDefinition, audience: Audience, input: RecordInput): ServiceData {
  const parsed = schemaOf(definition, audience).safeParse(formTexts(input), { error: messageOf });
  if (!parsed.success) throw new Invalid(fieldsOf(parsed.error));
  return parsed.data;
}

import type { FormValues } from "#lib/action/result";
import { type BegunScreening, type FormSectionView, finishingSections } from "#lib/entry/begun-screening";
import { openingSections } from "#lib/entry/opening-sections";
import type { Question } from "#lib/errors";
import { fieldsFor, sectionsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { codesOf, SERVED_ON_ENTRY } from "#lib/form/fields";
import { type LastValues, lastValues, nextValues } from "#lib/form/last-values";
import { type FormProblem, readForm, servedOnIn, servedOnProblem } from "#lib/form/read-form";
import { completedMonths, type Day } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import { definitionOf, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { doubtsOf } from "#lib/recording/doubts";
import type { GrowthStandard } from "#lib/reference/growth-standard";
import {
  type Answers,
  answeredCodes,
  type ScreeningStanding,
  screeningStandings,
} from "#lib/screening/standing";
import type { ServiceDefinition } from "#lib/service/definition";
import type { Finding } from "#lib/service/finding";
import type { PregnancyHistory, RecordHistory, Sex } from "#lib/service/history";

export const REASON_MISSING = "Tulis alasan perbaikannya.";

const WITHOUT_REASON: FormProblem = { field: "reason", message: REASON_MISSING };

export type PreviousRecord = Pick<RecordHistory, "kind" | "servedOn" | "pregnancyId" | "data" | "derived">;

/** Whom a form is for and what is known of them: plain values, handed to the browser. */
export type FormSetting = {
  kind: ServiceKind;
  sex: Sex;
  bornOn: Day;
  kader: boolean;
  today: Day;
  /** Of service as the form opens; else today. */
  day?: Day;
  previous: readonly PreviousRecord[];
  pregnancy: Pick<PregnancyHistory, "id" | "hphtOn" | "hphtEstimated" | "registeredOn"> | null;
  /** A record is being corrected, which wants a reason. */
  correcting?: boolean;
  /** Other records of the same screening. */
  begun?: readonly BegunScreening[];
  growth?: GrowthStandard;
};

/** What a form shows for what is typed so far. */
export type FormView = {
  servedOn: Day;
  /** A screening that another record began is finished. */
  finishing: boolean;
  sections: FormSectionView[];
  /** Of a screening: what it still lacks for each number. */
  standings: ScreeningStanding[];
  data: ServiceData;
  problems: FormProblem[];
  findings: Finding[];
  questions: Question[];
  last: LastValues;
  /** Of the days after a late one. */
  next: LastValues;
};

export function formView(setting: FormSetting, entries: FormValues): FormView {
  const { kind, sex, bornOn, kader, previous, pregnancy, growth } = setting;
  const definition: ServiceDefinition = SERVICES[kind];
  const servedOn = servedOnIn(entries, setting.today) ?? setting.today;
  const begun = (setting.begun ?? []).filter((one) => yearOf(one.servedOn) === yearOf(servedOn));
  const asking = { kind, bornOn, servedOn };
  const answered = answeredCodes({ ...asking, answers: begun });
  const months = completedMonths(bornOn, servedOn);
  const audience = { kader, sex, months, answered, today: setting.today };
  const { data, problems } = readForm(definition, audience, entries);
  const last = lastValues(previous, servedOn);
  const next = nextValues(previous, servedOn);
  const typed: Answers = { servedOn, codes: Object.keys(data).filter((code) => data[code] !== undefined) };
  const before = screeningStandings({ ...asking, answers: begun });
  const asked = sectionsFor(definition, audience);
  const finishing = setting.correcting
    ? null
    : finishingSections(asked, { standings: before, begun, answered });
  const opened = { day: setting.day ?? setting.today, hphtOn: pregnancy?.hphtOn };
  return {
    servedOn,
    finishing: finishing !== null,
    sections:
      finishing ??
      openingSections(asked, { ...opened, last: setting.correcting ? {} : lastValues(previous, opened.day) }),
    standings: screeningStandings({ ...asking, answers: [...begun, typed] }),
    data,
    problems: [
      ...(setting.correcting && !entries.reason ? [WITHOUT_REASON] : []),
      ...(SERVED_ON_ENTRY in entries ? servedOnProblem(entries, setting.today) : []),
      ...problems,
    ],
    findings: definition.findings(data, {
      sex,
      bornOn,
      servedOn,
      ...(pregnancy && { hphtOn: pregnancy.hphtOn, hphtEstimated: pregnancy.hphtEstimated ?? false }),
      previous: ofTheSame(previous, pregnancy?.id),
      ...(growth && { growth }),
    }),
    questions: doubtsOf(kind, data, { bornOn, servedOn, last, next, ...(growth && { growth }) }),
    last,
    next,
  };
}

/** Of all records what this form may show and needs: its own fields, without those that are restricted. */
export function previousFor(
  kind: ServiceKind,
  kader: boolean,
  records: readonly RecordHistory[],
): PreviousRecord[] {
  const definition: ServiceDefinition = SERVICES[kind];
  const codes = fieldsFor(definition, { kader })
    .filter(({ restricted }) => !restricted)
    .flatMap(codesOf);
  return records.flatMap(({ kind: of, servedOn, pregnancyId, data, derived }) => {
    const known = Object.fromEntries(codes.flatMap((code) => (code in data ? [[code, data[code]]] : [])));
    return of === kind || Object.keys(known).length > 0
      ? [{ kind: of, servedOn, pregnancyId, data: known, derived: definitionOf(of)?.growth ? derived : {} }]
      : [];
  });
}

/** Tablets are summed within a pregnancy, weighings over a childhood. */
function ofTheSame(previous: readonly PreviousRecord[], pregnancyId: string | undefined) {
  return pregnancyId ? previous.filter((record) => record.pregnancyId === pregnancyId) : previous;
}

import type { FormValues } from "#lib/action/result";
import type { Question } from "#lib/errors";
import type { ServiceData } from "#lib/form/data";
import { implausible } from "#lib/form/implausible";
import type { LastValues } from "#lib/form/last-values";
import type { FormProblem } from "#lib/form/read-form";
import { formatMeasured } from "#lib/format";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";
import type { DoubtContext as OneForm } from "#lib/service/finding";

export type DoubtContext = OneForm & {
  last: LastValues;
  /** What followed in time, when an earlier service is entered late. */
  next?: LastValues;
};

/** Everything that is asked about one form, for every service alike; at most one question a field. */
export function doubtsOf(kind: ServiceKind, data: ServiceData, context: DoubtContext): Question[] {
  return plainDoubts(kind, data, context).map((question) => {
    const typed = data[question.field];
    const instead =
      typeof typed === "number" ? missingComma(kind, question.field, typed, data, context) : null;
    return instead ? { ...question, instead } : question;
  });
}

/** An impossible value is refused, yet may be one without its comma. */
export function withMissingComma(
  kind: ServiceKind,
  problems: readonly FormProblem[],
  read: { entries: FormValues; data: ServiceData; context: DoubtContext },
): FormProblem[] {
  return problems.map((problem) => {
    const text = read.entries[problem.field];
    if (typeof text !== "string" || !/^\d+$/.test(text.trim())) return problem;
    const instead = missingComma(kind, problem.field, Number(text), read.data, read.context);
    return instead ? { ...problem, instead } : problem;
  });
}

function plainDoubts(kind: ServiceKind, data: ServiceData, context: DoubtContext): Question[] {
  const { servedOn, last, next = {} } = context;
  const found: Question[] = [
    ...implausible(SERVICES[kind], data, { last, next, servedOn }),
    ...SERVICES[kind].doubts(data, context),
  ];
  const first = found.filter(
    ({ field }, index) => found.findIndex((other) => other.field === field) === index,
  );
  return first.map(({ field, headline, detail }) => ({ field, headline, detail }));
}

/** 128 for 12,8: what was typed without a comma, when one place for it leaves nothing to ask. */
function missingComma(
  kind: ServiceKind,
  code: string,
  typed: number,
  data: ServiceData,
  context: DoubtContext,
): string | null {
  const definition: ServiceDefinition = SERVICES[kind];
  const field = definition.sections.flatMap(({ fields }) => fields).find((one) => one.code === code);
  if (field?.type !== "number" || field.decimals === 0 || !Number.isInteger(typed)) return null;
  const known = context.last[code] !== undefined || context.growth !== undefined;
  const fits = [10, 100]
    .map((part) => typed / part)
    .filter((value) => {
      if (!known || value < field.min || value > field.max) return false;
      if (Number(value.toFixed(field.decimals)) !== value) return false;
      return !plainDoubts(kind, { ...data, [code]: value }, context).some((one) => one.field === code);
    });
  return fits.length === 1 && fits[0] !== undefined ? formatMeasured(fits[0]) : null;
}

import { growthDoubts } from "#lib/child/growth-doubts";
import type { GrowthStandard } from "#lib/child/growth-standard";
import type { Weighing } from "#lib/child/weighing";
import type { Question } from "#lib/errors";
import { formatDayShort, formatMeasured } from "#lib/format";
import { completedMonths, type Day } from "#lib/period/day";
import { SERVICES } from "#lib/service/catalogue";
import type { ServiceDefinition, ServiceKind } from "#lib/service/definition";
import { formDoubts } from "#lib/service/form-doubts";
import type { ServiceData } from "#lib/service/history";
import { implausible } from "#lib/service/implausible";
import type { LastValues } from "#lib/service/last-values";

export type DoubtContext = {
  bornOn: Day;
  servedOn: Day;
  last: LastValues;
  /** The next weighing in time, when an earlier one is entered late. */
  next?: Weighing | null;
  growth?: GrowthStandard;
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

function plainDoubts(kind: ServiceKind, data: ServiceData, context: DoubtContext): Question[] {
  const { bornOn, servedOn, last, growth } = context;
  const found: Question[] = [
    ...implausible(SERVICES[kind], data, { last, servedOn }),
    ...(kind === "TIMBANG" ? nextDoubt(data, context) : []),
    ...(kind === "TIMBANG" && growth ? growthDoubts(data, { bornOn, servedOn, growth }) : []),
    ...formDoubts(data, { years: Math.floor(completedMonths(bornOn, servedOn) / 12) }),
  ];
  const first = found.filter(
    ({ field }, index) => found.findIndex((other) => other.field === field) === index,
  );
  return first.map(({ field, headline, detail }) => ({ field, headline, detail }));
}

/** A weighing entered late is held against the one that followed it. */
function nextDoubt({ bb_kg: kg }: ServiceData, { servedOn, next }: DoubtContext): Question[] {
  if (typeof kg !== "number" || !next) return [];
  const last = { bb_kg: { value: kg, on: servedOn } };
  const [odd] = implausible(SERVICES.TIMBANG, { bb_kg: next.kg }, { last, servedOn: next.on });
  if (!odd) return [];
  return [
    {
      field: "bb_kg",
      headline: `${formatMeasured(kg)} kg: ${formatDayShort(next.on)} sesudahnya tercatat ${formatMeasured(next.kg)} kg.`,
      detail: "Periksa kedua angkanya; perubahan sebesar itu tidak lazim.",
    },
  ];
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

/** The next weighing after that day. */
export function nextWeighing(
  records: readonly { kind: string; servedOn: Day; data: ServiceData }[],
  after: Day,
): Weighing | null {
  for (const { kind, servedOn, data } of records)
    if (kind === "TIMBANG" && servedOn > after && typeof data.bb_kg === "number")
      return { on: servedOn, kg: data.bb_kg };
  return null;
}

import { formatDay, formatDayShort, formatMeasured } from "#lib/format";
import { type Day, daysBetween } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import type { Field, ServiceDefinition, UsualChange } from "#lib/service/definition";
import type { ServiceData } from "#lib/service/history";
import type { LastValues } from "#lib/service/last-values";

/** A value far from the last one: asked about, never refused. */
export type Implausible = {
  /** Code of the field, which is what gets confirmed. */
  field: string;
  /** "85,2 kg: naik 26,8 kg dalam 30 hari." */
  headline: string;
  /** "Terakhir 58,4 kg (13 Okt). Kenaikan yang lazim dalam sebulan 0–4 kg. Timbang ulang atau periksa angkanya." */
  detail: string;
  lastValue: number;
  lastOn: Day;
};

const MONTH_DAYS = 30;

/** At most one for each field. */
export function implausible(
  definition: ServiceDefinition,
  data: ServiceData,
  { last, servedOn }: { last: LastValues; servedOn: Day },
): Implausible[] {
  const fields = definition.sections.flatMap((section) => section.fields);
  return fields.flatMap((field) => {
    const found = measuredIn(field).flatMap((measured) =>
      strange(measured, data[measured.code], { last, servedOn }),
    );
    return found.slice(0, 1).map((words) => ({ field: field.code, ...words }));
  });
}

type Measured = { code: string; name: string; unit: string; usual: UsualChange };

function measuredIn(field: Field): Measured[] {
  if (field.type === "number")
    return field.usual ? [{ code: field.code, name: "", unit: field.unit, usual: field.usual }] : [];
  if (field.type !== "pair") return [];
  return field.parts.flatMap(({ code, label, usual }) =>
    usual ? [{ code, name: `${label} `, unit: field.unit, usual }] : [],
  );
}

function strange(
  { code, name, unit, usual }: Measured,
  value: ServiceData[string],
  { last, servedOn }: { last: LastValues; servedOn: Day },
): Omit<Implausible, "field">[] {
  const before = last[code];
  if (typeof value !== "number" || !before || typeof before.value !== "number") return [];
  const days = daysBetween(before.on, servedOn);
  const change = Math.round((value - before.value) * 100) / 100;
  if (days < 0 || !isOutside(change, days, usual)) return [];

  const span = days === 0 ? "di hari yang sama" : `dalam ${days} hari`;
  const size = `${change > 0 ? "naik" : "turun"} ${formatMeasured(Math.abs(change))} ${unit} ${span}`;
  const day = yearOf(before.on) === yearOf(servedOn) ? formatDayShort(before.on) : formatDay(before.on);
  const again = unit === "kg" ? "Timbang ulang" : "Ukur ulang";
  return [
    {
      headline: `${name}${formatMeasured(value)} ${unit}: ${size}.`,
      detail: `Terakhir ${formatMeasured(before.value)} ${unit} (${day}). ${usual.words} ${again} atau periksa angkanya.`,
      lastValue: before.value,
      lastOn: before.on,
    },
  ];
}

function isOutside(change: number, days: number, { per, atMost, ask: [low, high] }: UsualChange): boolean {
  const months =
    per === "ever" ? 1 : Math.min(Math.max(days / MONTH_DAYS, 1), atMost ?? Number.POSITIVE_INFINITY);
  return change < low * months || change > high * months;
}

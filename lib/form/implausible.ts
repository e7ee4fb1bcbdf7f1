import type { ServiceData } from "#lib/form/data";
import type { Field, Form, UsualChange } from "#lib/form/fields";
import type { LastValues } from "#lib/form/last-values";
import { formatDayNear, formatMeasured } from "#lib/format";
import { type Day, daysBetween } from "#lib/period/day";

/** A value far from the one before it or after it in time: asked about, never refused. */
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

/** What else is known of the person; without `next` only what came before is looked at. */
type Known = { last: LastValues; next?: LastValues; servedOn: Day };

const MONTH_DAYS = 30;

/** At most one for each field. */
export function implausible(
  { sections }: Pick<Form, "sections">,
  data: ServiceData,
  known: Known,
): Implausible[] {
  const fields = sections.flatMap((section) => section.fields);
  return fields.flatMap((field) => {
    const found = measuredIn(field).flatMap((measured) => strange(measured, data[measured.code], known));
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
  measured: Measured,
  value: ServiceData[string],
  { last, next, servedOn }: Known,
): Omit<Implausible, "field">[] {
  if (typeof value !== "number") return [];
  const found = [against(last[measured.code], "before"), against(next?.[measured.code], "after")];
  return found.flatMap((words) => words ?? []).slice(0, 1);

  function against(other: LastValues[string], side: "before" | "after") {
    if (!other || typeof other.value !== "number" || typeof value !== "number") return null;
    const [days, change] =
      side === "before"
        ? [daysBetween(other.on, servedOn), hundredths(value - other.value)]
        : [daysBetween(servedOn, other.on), hundredths(other.value - value)];
    if (days < 0 || !isOutside(change, days, measured.usual)) return null;
    return wordsOf(measured, { value, other: other.value, on: other.on, servedOn, days, change, side });
  }
}

type Change = {
  value: number;
  other: number;
  on: Day;
  servedOn: Day;
  days: number;
  change: number;
  side: "before" | "after";
};

function wordsOf(
  { name, unit, usual }: Measured,
  { value, other, on, servedOn, days, change, side }: Change,
) {
  const span = days === 0 ? "di hari yang sama" : `dalam ${days} hari`;
  const size = `${change > 0 ? "naik" : "turun"} ${formatMeasured(Math.abs(change))} ${unit} ${span}`;
  const [then, what] = side === "before" ? ["Terakhir", size] : ["Sesudahnya", `sesudahnya ${size}`];
  const again = unit === "kg" ? "Timbang ulang" : "Ukur ulang";
  return {
    headline: `${name}${formatMeasured(value)} ${unit}: ${what}.`,
    detail: `${then} ${formatMeasured(other)} ${unit} (${formatDayNear(on, servedOn)}). ${usual.words} ${again} atau periksa angkanya.`,
    lastValue: other,
    lastOn: on,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function isOutside(change: number, days: number, { per, atMost, ask: [low, high] }: UsualChange): boolean {
  const months =
    per === "ever" ? 1 : Math.min(Math.max(days / MONTH_DAYS, 1), atMost ?? Number.POSITIVE_INFINITY);
  return change < low * months || change > high * months;
}

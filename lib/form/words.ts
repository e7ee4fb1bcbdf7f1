import type { FieldValue, ServiceData } from "#lib/form/data";
import type { Field, Summary } from "#lib/form/fields";
import type { LastValues } from "#lib/form/last-values";
import { formatDay, formatDayNear, formatMeasured, formatNumber } from "#lib/format";
import type { Day } from "#lib/period/day";

/** One line for the person's page: "58,4 kg · TD 120/80 · Hb 11,4 · TTD 30". */
export function summaryOf(
  { summary }: { summary: Summary },
  {
    data,
    derived,
    estimated = [],
  }: { data: ServiceData; derived: ServiceData; estimated?: readonly string[] },
): string {
  const all = { ...data, ...derived };
  return summary
    .flatMap(({ codes, words, decimals }) => {
      const values = codes.map((code) => shortWords(all[code], decimals));
      return values.some((value) => value === "")
        ? []
        : [
            codes.some((code) => estimated.includes(code))
              ? `${fill(words, values)} (perkiraan)`
              : fill(words, values),
          ];
    })
    .join(" · ");
}

/** "58,4 kg", "128/84 mmHg", "Bidan", "ya"; null when nothing was recorded. */
export function valueWords(field: Field, data: ServiceData): string | null {
  if (field.type === "pair") {
    const values = field.parts.map(({ code }) => data[code]).filter((value) => typeof value === "number");
    return values.length === 2
      ? `${values.map((value) => formatMeasured(value)).join("/")} ${field.unit}`
      : null;
  }
  const value = data[field.code];
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number" && field.type === "number")
    return `${formatMeasured(value)} ${field.unit}`.trim();
  if (field.type === "day") return formatDay(String(value));
  const labels = new Map(
    "options" in field ? field.options.map((option) => [option.value, option.label]) : [],
  );
  if (typeof value !== "object") return labels.get(String(value)) ?? String(value);
  const none = field.type === "flags" ? field.none : "tidak ada";
  return value.map((item) => labels.get(item) ?? item).join(", ") || none;
}

/** The last answer to a field, for "Terakhir 58,4 kg · 13 Okt" beside a day; null when there is none. */
export function lastWords(
  field: Field,
  last: LastValues,
  beside: Day,
): { value: string; day: string } | null {
  const codes = field.type === "pair" ? field.parts.map(({ code }) => code) : [field.code];
  const [first] = codes.map((code) => last[code]);
  if (!first || field.restricted) return null;
  const data = Object.fromEntries(codes.map((code) => [code, last[code]?.value]));
  const value = valueWords(field, data);
  return value ? { value, day: formatDayNear(first.on, beside) } : null;
}

/** A list is said by its length, and an empty one not at all. */
function shortWords(value: FieldValue | undefined, decimals?: number): string {
  if (value === undefined) return "";
  if (typeof value === "number")
    return decimals === undefined ? formatMeasured(value) : formatNumber(value, decimals);
  if (typeof value === "object") return value.length === 0 ? "" : String(value.length);
  return String(value);
}

function fill(words: string, values: string[]): string {
  let next = 0;
  return words.replace(/#/g, () => values[next++] ?? "");
}

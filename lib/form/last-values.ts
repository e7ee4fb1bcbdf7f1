import type { FieldValue, ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";

/** The latest value of each field code, and its day. */
export type LastValues = { readonly [code: string]: { value: FieldValue; on: Day } | undefined };

/** What was once filled in, with its day. */
type Dated = { servedOn: Day; data: ServiceData };

/** The earliest value after that day, of each field code: what a late service is held against as well. */
export function nextValues(records: readonly Dated[], on: Day): LastValues {
  const next: Record<string, { value: FieldValue; on: Day }> = {};
  for (const { servedOn, data } of records) {
    if (servedOn <= on) continue;
    for (const [code, value] of Object.entries(data))
      if (value !== undefined && servedOn < (next[code]?.on ?? "9999")) next[code] = { value, on: servedOn };
  }
  return next;
}

/** What was known of a person on that day, from whatever service; records oldest first. */
export function lastValues(records: readonly Dated[], on: Day): LastValues {
  const last: Record<string, { value: FieldValue; on: Day }> = {};
  for (const { servedOn, data } of records) {
    if (servedOn > on) continue;
    for (const [code, value] of Object.entries(data)) {
      if (value !== undefined && servedOn >= (last[code]?.on ?? "")) last[code] = { value, on: servedOn };
    }
  }
  return last;
}

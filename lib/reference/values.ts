import type { Day } from "#lib/period/day";
import { BIRTH_VALUES } from "#lib/reference/values/birth";
import { ELDERLY_VALUES } from "#lib/reference/values/elderly";
import { GROWTH_VALUES } from "#lib/reference/values/growth";
import { PREGNANCY_VALUES } from "#lib/reference/values/pregnancy";
import { PWS_CHOICES, PWS_VALUES } from "#lib/reference/values/pws";
import type { ReferenceRow } from "#lib/reference/values/row";
import { RUNNING_VALUES } from "#lib/reference/values/running";
import { SCREENING_VALUES } from "#lib/reference/values/screening";

const COUNTED = [
  ...PREGNANCY_VALUES,
  ...BIRTH_VALUES,
  ...GROWTH_VALUES,
  ...SCREENING_VALUES,
  ...ELDERLY_VALUES,
  ...PWS_VALUES,
] as const satisfies readonly ReferenceRow[];

/** What can move a stored mask; whatever else is dated moves none. */
export const COUNTED_VALUES = [...COUNTED, ...PWS_CHOICES] as const satisfies readonly ReferenceRow[];

export const REFERENCE_VALUES = [
  ...COUNTED_VALUES,
  ...RUNNING_VALUES,
] as const satisfies readonly ReferenceRow[];

export type ReferenceCode = (typeof COUNTED | typeof RUNNING_VALUES)[number]["code"];
type Choice = (typeof PWS_CHOICES)[number];

/** Ascending by `since`, so the first row of a code is its earliest. */
const BY_CODE = new Map<string, (typeof REFERENCE_VALUES)[number][]>();
for (const value of REFERENCE_VALUES) BY_CODE.set(value.code, [...(BY_CODE.get(value.code) ?? []), value]);

/** The value in force on that day; a day before the first row reads the first. */
export function referenceValue(code: ReferenceCode, on: Day): number;
export function referenceValue(code: Choice["code"], on: Day): Choice["value"];
export function referenceValue(code: string, on: Day): number | Choice["value"] {
  const rows = BY_CODE.get(code) ?? [];
  const inForce =
    rows.findLast(({ since, until }) => since <= on && (until === null || on < until)) ?? rows[0];
  if (!inForce) throw new Error(`No reference value ${code}`);
  return inForce.value;
}

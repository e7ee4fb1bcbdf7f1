import type { FieldValue } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { GrowthStandard } from "#lib/reference/growth-standard";
import type { RecordHistory, Sex } from "#lib/service/history";

/** Said beside a field as soon as its value stands: fine, a clinical flag, a value to check, or a computed result. */
export type Finding = {
  /** Code of a field, or `served_on`. */
  field: string;
  tone: "ok" | "flag" | "warn" | "info";
  text: string;
  /** Short, under the person's name: "TD ≥ 140/90". */
  badge?: string;
};

/** What may be known beside the form itself. The same on the server and in the browser. */
export type FormContext = {
  sex: Sex;
  bornOn: Day;
  servedOn: Day;
  /** Of the pregnancy that the record belongs to. */
  hphtOn?: Day;
  hphtEstimated?: boolean;
  /** WHO's curves of the child's sex, for a service that is judged by them; none of an estimated age. */
  growth?: GrowthStandard;
  /** Other live records, oldest first; of the same pregnancy where it belongs to one. */
  previous: readonly Pick<RecordHistory, "kind" | "servedOn" | "data" | "derived">[];
};

export type DoubtContext = Pick<FormContext, "bornOn" | "servedOn" | "growth">;

/** Stored with the record when it is saved; null for what cannot be told. */
export type Derived = Record<string, FieldValue | null | undefined>;

/** Every clinical flag ends in these words. */
export const SCREENING_ONLY = "Hasil skrining, bukan diagnosis.";

export function fine(field: string, text: string): Finding {
  return { field, tone: "ok", text };
}

export function flagged(field: string, text: string, badge?: string): Finding {
  return { field, tone: "flag", text, ...(badge && { badge }) };
}

export function told(field: string, text: string): Finding {
  return { field, tone: "info", text };
}

export function doubted(field: string, text: string): Finding {
  return { field, tone: "warn", text };
}

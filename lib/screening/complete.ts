import { answersIn, isPartDone, type StandardCode, standardOn } from "#lib/screening/standards";
import type { RecordHistory } from "#lib/service/history";

// Whether a record holds what its standard asked on its day. Ages are the measure's business.

export type Screening = Pick<RecordHistory, "kind" | "data" | "servedOn">;

/** Usia sekolah dan remaja. */
export function remajaScreened(screening: Screening): boolean {
  return meets("REMAJA", screening);
}

/** Usia produktif. */
export function spm06Complete(screening: Screening): boolean {
  return meets("SPM06", screening);
}

/** Usia lanjut. */
export function spm07Complete(screening: Screening): boolean {
  return meets("SPM07", screening);
}

function meets(code: StandardCode, { kind, data, servedOn }: Screening): boolean {
  const { kinds, parts } = standardOn(code, servedOn);
  return kinds.includes(kind) && parts.every((part) => isPartDone(part, answersIn(data)));
}

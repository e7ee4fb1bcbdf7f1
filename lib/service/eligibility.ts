import type { AgeRange } from "#lib/form/fields";
import { completedMonths, type Day } from "#lib/period/day";
import type { Sex } from "#lib/service/history";

/** Whom a service is for, on the day of service. Every condition that is named must hold. */
export type Eligibility = {
  sex?: Sex;
  months?: AgeRange;
  /** It begins a pregnancy where none is open, belongs to one that is, or to one that ended in birth so many days before. */
  pregnancy?: "BEGINS" | "BELONGS" | { daysAfterBirth: { from: number; to: number } };
  /** For whom this condition is known on that day. */
  condition?: { code: string; label: string };
};

type Born = { sex: Sex; bornOn: Day };

export type Unfit = { why: "SEX" } | { why: "YOUNG"; from: number } | { why: "OLD"; before: number };

/** What of sex and age speaks against it; null = nothing. */
export function unfit({ sex, months }: Eligibility, born: Born, day: Day): Unfit | null {
  if (sex && sex !== born.sex) return { why: "SEX" };
  if (!months) return null;
  const age = completedMonths(born.bornOn, day);
  if (age < months.from) return { why: "YOUNG", from: months.from };
  return age >= months.before ? { why: "OLD", before: months.before } : null;
}

import { completedMonths, type Day } from "#lib/period/day";

/** Months of age, first and last; null = no upper end. Every programme has its own range. */
type AgeRange = { from: number; to: number | null };

type Group = {
  label: string;
  /** By an event (known as the year goes on) or by age (known for the whole year). */
  by: "event" | "age";
  age: AgeRange | null;
  /** All of them women: told by sex it would say nothing. */
  women?: true;
};

const years = (from: number, to: number | null): AgeRange => ({
  from: from * 12,
  to: to === null ? null : to * 12 + 11,
});

/** Whom the services are for, as the ministry's guides name them. */
export const GROUPS = {
  BUMIL: { label: "Ibu hamil", by: "event", age: null, women: true },
  BULIN: { label: "Ibu bersalin", by: "event", age: null, women: true },
  BAYI: { label: "Bayi 0–11 bulan", by: "age", age: { from: 0, to: 11 } },
  BALITA: { label: "Balita 12–59 bulan", by: "age", age: { from: 12, to: 59 } },
  APRAS: { label: "Anak prasekolah 60–83 bulan", by: "age", age: { from: 60, to: 83 } },
  USDIK: { label: "Usia pendidikan dasar 7–15 tahun", by: "age", age: years(7, 15) },
  USEK: { label: "Usia sekolah dan remaja 7–17 tahun", by: "age", age: years(7, 17) },
  USPRO: { label: "Usia produktif 15–59 tahun", by: "age", age: years(15, 59) },
  DEWASA: { label: "Usia dewasa 18–59 tahun", by: "age", age: years(18, 59) },
  LANSIA: { label: "Lanjut usia, 60 tahun ke atas", by: "age", age: years(60, null) },
} as const satisfies Record<string, Group>;

export type GroupCode = keyof typeof GROUPS;

export const GROUP_CODES = Object.keys(GROUPS) as GroupCode[];

export function isGroupCode(text: string): text is GroupCode {
  return Object.hasOwn(GROUPS, text);
}

/** Whether its figures may be told for L and P. */
export function hasTwoSexes(code: GroupCode): boolean {
  const group: Group = GROUPS[code];
  return !group.women;
}

/** By the age in completed months on that day; groups by event are never a matter of age. */
export function isOfAge(code: GroupCode, bornOn: Day, on: Day): boolean {
  const age: AgeRange | null = GROUPS[code].age;
  if (!age || on < bornOn) return false;
  const months = completedMonths(bornOn, on);
  return months >= age.from && (age.to === null || months <= age.to);
}

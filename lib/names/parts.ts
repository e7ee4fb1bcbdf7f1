import { type Indicator, isCampaign } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { groupingOf, type NameList } from "#lib/names/lists";
import type { PregnancyGroup } from "#lib/names/pregnancy-stage";

/** Into which a list falls: each person stands in the first that fits, so that the parts add up to the list. */
export const NAME_PARTS = [
  /** Elsewhere, or dead, since the month that counts. */
  "PINDAH",
  /** What was missed cannot be made up for. */
  "TIDAK_BISA",
  /** Has got there since. */
  "SESUDAHNYA",
  "SATU_LAGI",
  "SEGERA",
  "MASIH_BISA",
  /** In the list of the month before too. */
  "LAMA",
  "BARU",
  /** Nothing more is known of them. */
  "BELUM",
] as const;

export type NamePart = (typeof NAME_PARTS)[number];

/** What tells one part from another, beside who has left: how far a pregnancy is, an age, or the month before. */
export type Parting = "PREGNANCY" | "AGE" | "MONTH_BEFORE" | "EARLIER_MONTHS" | "NONE";

export function partingOf(indicator: Indicator, list: NameList): Parting {
  const grouping = groupingOf(indicator, list);
  if (grouping === "PREGNANCY" || grouping === "AGE") return grouping;
  const { span, missed } = kindOf(indicator);
  if (missed !== "REST" || isCampaign(indicator)) return "NONE";
  return span === "OWN_MONTH" ? "MONTH_BEFORE" : "EARLIER_MONTHS";
}

const OF_PREGNANCIES = {
  SEKALI_LAGI: "SATU_LAGI",
  TM3: "MASIH_BISA",
  TM1_2: "MASIH_BISA",
  MASIH_BISA: "MASIH_BISA",
  SESUDAHNYA: "SESUDAHNYA",
  TIDAK_BISA: "TIDAK_BISA",
  BERAKHIR: "TIDAK_BISA",
} as const satisfies Record<PregnancyGroup, NamePart>;

type Told = {
  leftOn: string | null;
  diedOn: string | null;
  pregnancy: { group: PregnancyGroup } | null;
};

/** Of a list of pregnancies; of the others the statement tells it that reads them. */
export function pregnancyPart({ leftOn, diedOn, pregnancy }: Told, on: string): NamePart {
  if ((leftOn !== null && leftOn <= on) || diedOn !== null) return "PINDAH";
  return pregnancy ? OF_PREGNANCIES[pregnancy.group] : "BELUM";
}

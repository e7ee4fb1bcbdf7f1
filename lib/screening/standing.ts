import type { Day } from "#lib/period/day";
import { completedYears } from "#lib/period/day";
import { LANSIA, REMAJA, USIA_PENDIDIKAN_DASAR, USIA_PRODUKTIF } from "#lib/screening/measures";
import { isPartDone, type ScreeningPart, type StandardCode, standardOn } from "#lib/screening/standards";
import type { AgeGroup } from "#lib/service/age-group";

/** How far a screening is towards one number: "SPM 6 belum terhitung: kurang gula darah". */
export type ScreeningStanding = {
  label: string;
  parts: readonly ScreeningPart[];
  missing: readonly ScreeningPart[];
};

const COUNTED: readonly { label: string; code: StandardCode; ages: AgeGroup }[] = [
  { label: "SPM 5", code: "REMAJA", ages: USIA_PENDIDIKAN_DASAR },
  {
    label: "Skrining remaja",
    code: "REMAJA",
    ages: { from: (USIA_PENDIDIKAN_DASAR.to ?? 0) + 1, to: REMAJA.to },
  },
  { label: "SPM 6", code: "SPM06", ages: USIA_PRODUKTIF },
  { label: "SPM 7", code: "SPM07", ages: LANSIA },
];

type Asked = { kind: string; bornOn: Day; servedOn: Day; isAnswered: (code: string) => boolean };

/** Of every number that this form can bring for someone of that age. */
export function screeningStandings({ kind, bornOn, servedOn, isAnswered }: Asked): ScreeningStanding[] {
  const age = completedYears(bornOn, servedOn);
  return COUNTED.flatMap(({ label, code, ages }) => {
    const { kinds, parts } = standardOn(code, servedOn);
    if (!kinds.includes(kind) || age < ages.from || (ages.to !== null && age > ages.to)) return [];
    return [{ label, parts, missing: parts.filter((part) => !isPartDone(part, isAnswered)) }];
  });
}

/** "kurang gula darah, merokok" */
export function missingWords({ missing }: ScreeningStanding): string {
  return `kurang ${missing.map(({ name }) => name).join(", ")}`;
}

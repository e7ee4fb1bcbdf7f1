import { completedYears, type Day } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import type { Screening } from "#lib/screening/complete";
import { isScreening } from "#lib/screening/kinds";
import { isPartDone, type ScreeningPart, type StandardCode, standardOn } from "#lib/screening/standards";
import { LANSIA, REMAJA, USIA_PENDIDIKAN_DASAR, USIA_PRODUKTIF } from "#lib/screening/yearly-groups";
import { type AgeGroup, includesAge } from "#lib/service/age-group";

/** How far a screening is towards one number: "SPM 6 belum terhitung: kurang gula darah". */
export type ScreeningStanding = {
  label: string;
  parts: readonly ScreeningPart[];
  missing: readonly ScreeningPart[];
  /** Fields of what is missing that no record of its age group answers. */
  open: readonly string[];
};

/** Told at those ages, counted from records at the ages of the measure. */
type Counted = { label: string; code: StandardCode; told: AgeGroup; counts: AgeGroup };

const COUNTED: readonly Counted[] = [
  { label: "SPM 5", code: "REMAJA", told: USIA_PENDIDIKAN_DASAR, counts: USIA_PENDIDIKAN_DASAR },
  {
    label: "Skrining remaja",
    code: "REMAJA",
    told: { from: (USIA_PENDIDIKAN_DASAR.to ?? 0) + 1, to: REMAJA.to },
    counts: REMAJA,
  },
  { label: "SPM 6", code: "SPM06", told: USIA_PRODUKTIF, counts: USIA_PRODUKTIF },
  { label: "SPM 7", code: "SPM07", told: LANSIA, counts: LANSIA },
];

/** What one record of a screening answers, on its day. */
export type Answers = { servedOn: Day; codes: readonly string[] };

type Asked = { kind: string; bornOn: Day; servedOn: Day; answers: readonly Answers[] };

/** The records of a form that goes on with what others began. */
export function screeningAnswers(records: readonly Screening[], kind: string): Answers[] {
  if (!isScreening(kind)) return [];
  return records
    .filter((record) => record.kind === kind)
    .map(({ servedOn, data }) => ({ servedOn, codes: Object.keys(data) }));
}

/** Of every number that this form can bring for someone of that age, from the records of that year at its ages. */
export function screeningStandings({ kind, bornOn, servedOn, answers }: Asked): ScreeningStanding[] {
  const age = completedYears(bornOn, servedOn);
  return COUNTED.flatMap(({ label, code, told, counts }) => {
    const { kinds, parts } = standardOn(code, servedOn);
    if (!kinds.includes(kind) || !includesAge(told, age)) return [];
    const counted = ofYear(answers, servedOn).filter((one) =>
      includesAge(counts, completedYears(bornOn, one.servedOn)),
    );
    const answered = codesIn(counted);
    const missing = parts.filter((part) => !isPartDone(part, (of) => answered.has(of)));
    return [{ label, parts, missing, open: missing.flatMap(fieldsOf).filter((of) => !answered.has(of)) }];
  });
}

/** Need not be asked again: what records of the year answer, but for what no number counts from them. */
export function answeredCodes(asked: Asked): string[] {
  const open = new Set(screeningStandings(asked).flatMap((standing) => standing.open));
  return [...codesIn(ofYear(asked.answers, asked.servedOn))].filter((code) => !open.has(code));
}

/** Every field by which a part can be done, and those beside it. */
export function fieldsOf({ anyOf, beside = [] }: ScreeningPart): string[] {
  return [...anyOf.flat(), ...beside];
}

function ofYear(answers: readonly Answers[], day: Day): Answers[] {
  return answers.filter(({ servedOn }) => yearOf(servedOn) === yearOf(day));
}

function codesIn(answers: readonly Answers[]): Set<string> {
  return new Set(answers.flatMap(({ codes }) => codes));
}

/** "kurang gula darah, merokok" */
export function missingWords({ missing }: ScreeningStanding): string {
  return `kurang ${missing.map(({ name }) => name).join(", ")}`;
}

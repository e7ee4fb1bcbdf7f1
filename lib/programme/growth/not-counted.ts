import { growthMeasurement } from "#lib/programme/growth/findings";
import { outsideLimits } from "#lib/programme/growth/weighing";
import { zScores } from "#lib/programme/growth/z-scores";
import { TWO_YEARS_IN_DAYS } from "#lib/reference/growth-standard";
import type { RecordHistory, Sex } from "#lib/service/history";

type Weighing = Pick<RecordHistory, "kind" | "servedOn" | "data" | "derived">;
type Child = { sex: Sex; bornOn: RecordHistory["servedOn"] };

/** What WHO's limits keep out of the counts of one weighing, and what of it counts all the same. */
export type NotCounted = {
  /** The values that are strange, or that do not go together. */
  values: readonly ("bb_kg" | "pb_tb_cm")[];
  together: boolean;
  notIn: string[];
  stillIn: string[];
};

export function notCounted(weighing: Weighing, child: Child): NotCounted | null {
  const outside = outsideLimits(weighing);
  const clash = outside.length === 0 && isClash(weighing, child);
  if (outside.length === 0 && !clash) return null;
  const weighed = weighing.data.bb_kg !== undefined;
  const judged = !outside.includes("bb_kg");
  const of = indicesOf(weighing);
  return {
    values: clash ? ["bb_kg", "pb_tb_cm"] : outside,
    together: clash,
    notIn: [...(judged ? [] : ["naik atau tidak (jadi O)"]), ...of.absent],
    stillIn: [
      ...(weighed ? ["ditimbang (D)"] : []),
      ...(weighed && judged ? ["naik atau tidak (N/T)"] : []),
      ...of.present,
    ],
  };
}

/** Each of the two is possible at that age, both together are not. */
function isClash({ data, derived, servedOn }: Weighing, { sex, bornOn }: Child): boolean {
  if (derived.umur_hari === undefined || derived.bbtb !== undefined) return false;
  return zScores({ sex, ...growthMeasurement(data, { bornOn, servedOn }) }).flags.includes(
    "BBTB_TIDAK_WAJAR",
  );
}

/** Of the indices that were measured; edema counts as below −3 SD in those of weight. */
function indicesOf({ data, derived }: Weighing) {
  const length = Number(derived.umur_hari) < TWO_YEARS_IN_DAYS ? "PB" : "TB";
  const [kg, cm, edema] = [data.bb_kg !== undefined, data.pb_tb_cm !== undefined, data.edema === true];
  const indices = [
    { name: "BB/U dan BGM", measured: kg, counts: edema || derived.bbu !== undefined },
    { name: `${length}/U`, measured: cm, counts: derived.tbu !== undefined },
    { name: `BB/${length}`, measured: kg && cm, counts: edema || derived.bbtb !== undefined },
  ].filter(({ measured }) => measured);
  return {
    absent: indices.filter(({ counts }) => !counts).map(({ name }) => name),
    present: indices.filter(({ counts }) => counts).map(({ name }) => name),
  };
}

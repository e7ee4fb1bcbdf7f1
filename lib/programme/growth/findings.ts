import { formatSigned, formatZ } from "#lib/format";
import { completedMonths } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import type { WeighingData } from "#lib/programme/growth/form";
import {
  GROWTH_FLAG_LABELS,
  NUTRITION_LABELS,
  TWO_T_LABEL,
  VERDICT_LABELS,
} from "#lib/programme/growth/labels";
import {
  heightClass,
  lilaClass,
  type NutritionClass,
  wastingClass,
  weightClass,
} from "#lib/programme/growth/nutrition";
import { judge, type WeighedMonth, weighingsOf } from "#lib/programme/growth/weighing";
import { type ZScores, zFromStandard } from "#lib/programme/growth/z-from-standard";
import { type GrowthStandard, TWO_YEARS_IN_DAYS } from "#lib/reference/growth-standard";
import { doubted, type Finding, type FormContext, fine, flagged, told } from "#lib/service/finding";

/** Weight, gain and length of a child; without a standard (`growth`) the gain alone. */
export function weighingFindings(data: WeighingData, context: FormContext): Finding[] {
  return [
    ...gainFindings(data, context),
    ...(context.growth ? zFindings(data, context, context.growth) : []),
    ...armFindings(data, context),
    ...serviceFindings(data),
  ];
}

/** What zScores wants, from the fields of a weighing. */
export function growthMeasurement(
  data: WeighingData,
  { bornOn, servedOn }: Pick<FormContext, "bornOn" | "servedOn">,
) {
  return {
    bornOn,
    measuredOn: servedOn,
    weightKg: data.bb_kg,
    lengthCm: data.pb_tb_cm,
    position: data.posisi_ukur,
    edema: data.edema === true,
  };
}

function gainFindings(
  data: WeighingData,
  { sex, bornOn, servedOn, previous, growth }: FormContext,
): Finding[] {
  if (typeof data.bb_kg !== "number") return [];
  const earlier = weighingsOf(previous.filter((record) => record.servedOn < servedOn));
  const z = growth && zFromStandard(growth, growthMeasurement(data, { bornOn, servedOn }));
  const implausible = z?.flags.includes("BBU_TIDAK_WAJAR") === true;
  const now = judge({ bornOn, sex }, [...earlier, { on: servedOn, kg: data.bb_kg, implausible }]).at(-1);
  return now && now.month === monthOf(servedOn) ? [gainFinding(now)] : [];
}

function gainFinding({ verdict, twoT, gainGram, kbmGram }: WeighedMonth): Finding {
  if (verdict === "B") return told("bb_kg", `B · ${VERDICT_LABELS.B}, penimbangan pertama`);
  const gain = gainGram === undefined ? "" : ` ${formatSigned(gainGram)} g`;
  if (verdict === "O") return told("bb_kg", `O · ${VERDICT_LABELS.O}${gain}`);
  const words = `${gain}, minimal ${kbmGram} g`;
  if (verdict === "N") return fine("bb_kg", `N · ${VERDICT_LABELS.N}${words}`);
  if (twoT) return flagged("bb_kg", `2T · ${TWO_T_LABEL}${words}. Rujuk ke puskesmas.`, "2T");
  return flagged("bb_kg", `T · ${VERDICT_LABELS.T}${words}. Beri konseling.`, "T");
}

function zFindings(data: WeighingData, context: FormContext, growth: GrowthStandard): Finding[] {
  const z = zFromStandard(growth, growthMeasurement(data, context));
  return [...indexFindings(z), ...z.flags.map((flag) => doubted(fieldOf(flag), GROWTH_FLAG_LABELS[flag]))];
}

/** Below two years the length is lying, PB; from then on standing, TB. */
function indexFindings({ umur_hari, bbu, tbu, bbtb }: ZScores): Finding[] {
  const length = umur_hari < TWO_YEARS_IN_DAYS ? "PB" : "TB";
  return [
    ...(bbu === undefined
      ? []
      : [
          indexFinding("bb_kg", {
            index: "BB/U",
            z: bbu,
            of: weightClass(bbu),
          }),
        ]),
    ...(bbu !== undefined && bbu < -3
      ? [flagged("bb_kg", "Di bawah garis merah. Rujuk ke puskesmas.", "BGM")]
      : []),
    ...(tbu === undefined
      ? []
      : [
          indexFinding("pb_tb_cm", {
            index: `${length}/U`,
            z: tbu,
            of: heightClass(tbu),
          }),
        ]),
    ...(bbtb === undefined
      ? []
      : [
          indexFinding("pb_tb_cm", {
            index: `BB/${length}`,
            z: bbtb,
            of: wastingClass(bbtb),
          }),
        ]),
  ];
}

function indexFinding(
  field: string,
  { index, z, of }: { index: string; z: number; of: NutritionClass },
): Finding {
  const { short, full, mark } = NUTRITION_LABELS[of];
  if (mark === "") return fine(field, `${index} ${short.toLowerCase()} ${formatZ(z)}`);
  return flagged(
    field,
    `${index}: ${full} ${formatZ(z)}`,
    mark === "!!" ? `${index} ${short.toLowerCase()}` : undefined,
  );
}

function armFindings({ lila_cm }: WeighingData, { bornOn, servedOn }: FormContext): Finding[] {
  const lila =
    typeof lila_cm === "number" ? lilaClass(lila_cm, completedMonths(bornOn, servedOn), servedOn) : null;
  if (lila === null) return [];
  const { full, mark } = NUTRITION_LABELS[lila];
  return [mark === "" ? fine("lila_cm", full) : flagged("lila_cm", full)];
}

function serviceFindings({ sdidtk, tanda_bahaya }: WeighingData): Finding[] {
  const findings: Finding[] = [];
  if (sdidtk === "MERAGUKAN")
    findings.push(flagged("sdidtk", "Meragukan. Stimulasi dan ulangi 2 minggu lagi."));
  if (sdidtk === "PENYIMPANGAN")
    findings.push(flagged("sdidtk", "Kemungkinan penyimpangan. Rujuk.", "Perkembangan"));
  if (typeof tanda_bahaya === "object" && tanda_bahaya.length > 0)
    findings.push(flagged("tanda_bahaya", "Tanda bahaya: tangani atau rujuk hari ini.", "Tanda bahaya"));
  return findings;
}

function fieldOf(flag: ZScores["flags"][number]): string {
  if (flag === "EDEMA") return "edema";
  if (flag === "POSISI_DIABAIKAN") return "posisi_ukur";
  return flag === "BBU_TIDAK_WAJAR" ? "bb_kg" : "pb_tb_cm";
}

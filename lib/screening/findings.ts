import { formatMeasured, formatNumber } from "#lib/format";
import { completedYears } from "#lib/period/day";
import { glucoseClass, isGlucoseKind } from "#lib/reference/glucose";
import { limitWords } from "#lib/reference/pressure";
import { type ReferenceCode, referenceValue } from "#lib/reference/values";
import { pressureClass, pressureLabel, pressureOf } from "#lib/screening/blood-pressure";
import { anemiaBelow } from "#lib/screening/hb";
import { IMT_LABELS, imtClass, imtOf } from "#lib/screening/imt";
import type { BodyData, PressureData } from "#lib/screening/shared-fields";
import { type Finding, type FormContext, fine, flagged, SCREENING_ONLY, told } from "#lib/service/finding";

/** What the three forms ask and is judged here alike: each has some of it (a test holds them against each other). */
export type ScreeningValues = BodyData &
  PressureData & {
    readonly lp_cm?: number;
    readonly lila_cm?: number;
    readonly gula_darah?: number;
    readonly jenis_gula?: string;
    readonly hb?: number;
    readonly kolesterol?: number;
    readonly srq20?: number;
    readonly puma?: number;
    readonly asam_urat?: number;
    readonly mata?: string;
    readonly telinga?: string;
    readonly gigi?: string;
    readonly jiwa_hasil?: string;
    readonly iva?: string;
    readonly sadanis?: string;
  };

/** One of the three yearly screenings; a field that the form does not have says nothing. */
export function screeningFindings(data: ScreeningValues, context: FormContext): Finding[] {
  return [
    ...imtFindings(data, context),
    ...waistFindings(data, context),
    ...armFindings(data, context),
    ...pressureFindings(data, context),
    ...glucoseFindings(data, context),
    ...hemoglobinFindings(data, context),
    ...scoreFindings(data, context),
    ...examinationFindings(data),
  ];
}

function imtFindings(data: ScreeningValues, { bornOn, servedOn }: FormContext): Finding[] {
  const imt = imtOf(data);
  if (imt === null) return [];
  const words = `IMT ${formatNumber(imt, 1)}`;
  if (completedYears(bornOn, servedOn) < 18) return [told("tb_cm", `${words} · kategori belum tersedia`)];
  const label = IMT_LABELS[imtClass(imt, servedOn)];
  return [
    imtClass(imt, servedOn) === "NORMAL"
      ? fine("tb_cm", `${words} · ${label}`)
      : flagged("tb_cm", `${words} · ${label}`),
  ];
}

function waistFindings({ lp_cm }: ScreeningValues, { sex, bornOn, servedOn }: FormContext): Finding[] {
  if (typeof lp_cm !== "number" || completedYears(bornOn, servedOn) < 18) return [];
  const limit = referenceValue(sex === "L" ? "LP_LAKI" : "LP_PEREMPUAN", servedOn);
  if (lp_cm <= limit) return [fine("lp_cm", `Normal (≤ ${limit})`)];
  return [flagged("lp_cm", `Obesitas sentral (> ${limit})`)];
}

/** The cutoff of KEK is for girls and women of childbearing age. */
function armFindings({ lila_cm }: ScreeningValues, { sex, bornOn, servedOn }: FormContext): Finding[] {
  const years = completedYears(bornOn, servedOn);
  if (typeof lila_cm !== "number" || sex !== "P" || years < 12 || years > 49) return [];
  const limit = referenceValue("LILA_KEK", servedOn);
  if (lila_cm >= limit) return [fine("lila_cm", `Tidak KEK (≥ ${formatMeasured(limit)})`)];
  return [
    flagged(
      "lila_cm",
      `KEK (< ${formatMeasured(limit)}). ${SCREENING_ONLY}`,
      `LILA < ${formatMeasured(limit)}`,
    ),
  ];
}

function pressureFindings(data: ScreeningValues, { servedOn: on }: FormContext): Finding[] {
  const pressure = pressureOf(data);
  if (!pressure) return [];
  const found = pressureClass(pressure, on);
  const label = pressureLabel(found, on);
  if (found === "NORMAL") return [fine("td", label)];
  if (found === "PREHIPERTENSI") return [told("td", label)];
  if (found === "KRISIS")
    return [flagged("td", `${label}. Rujuk hari ini.`, `TD ≥ ${limitWords("TD_KRISIS", on)}`)];
  const words = `${label}. Ulangi setelah 15 menit istirahat. ${SCREENING_ONLY}`;
  return [flagged("td", words, `TD ≥ ${limitWords("TD_HIPERTENSI", on)}`)];
}

function glucoseFindings({ gula_darah, jenis_gula }: ScreeningValues, { servedOn }: FormContext): Finding[] {
  if (typeof gula_darah !== "number" || !isGlucoseKind(jenis_gula)) return [];
  const found = glucoseClass(gula_darah, jenis_gula, servedOn);
  if (found === "NORMAL") return [fine("gula_darah", "Normal")];
  if (found === "PRADIABETES")
    return [
      flagged(
        "gula_darah",
        `Pradiabetes (≥ ${referenceValue(`GULA_${jenis_gula}_PRADIABETES`, servedOn)}). ${SCREENING_ONLY}`,
      ),
    ];
  const limit = referenceValue(`GULA_${jenis_gula}_DM`, servedOn);
  return [flagged("gula_darah", `Dugaan DM (≥ ${limit}). ${SCREENING_ONLY}`, `Gula ≥ ${limit}`)];
}

function hemoglobinFindings({ hb }: ScreeningValues, { sex, bornOn, servedOn }: FormContext): Finding[] {
  const limit = anemiaBelow({ years: completedYears(bornOn, servedOn), sex, on: servedOn });
  if (typeof hb !== "number" || limit === null) return [];
  if (hb >= limit) return [fine("hb", `Tidak anemia (≥ ${formatNumber(limit, 1)})`)];
  return [
    flagged("hb", `Anemia (< ${formatNumber(limit, 1)}). ${SCREENING_ONLY}`, `Hb < ${formatMeasured(limit)}`),
  ];
}

/** Scores and lab values that are flagged from their limit on. */
function scoreFindings(data: ScreeningValues, { sex, servedOn }: FormContext): Finding[] {
  const uric: ReferenceCode = sex === "L" ? "ASAM_URAT_LAKI" : "ASAM_URAT_PEREMPUAN";
  const limits = [
    { field: "kolesterol", limit: referenceValue("KOLESTEROL", servedOn), text: "Tinggi" },
    { field: "srq20", limit: referenceValue("SRQ20", servedOn), text: "Rujuk untuk pemeriksaan jiwa" },
    { field: "puma", limit: referenceValue("PUMA", servedOn), text: "Rujuk untuk spirometri" },
  ] as const;
  const findings = limits.flatMap(({ field, limit, text }) => {
    const value = data[field];
    if (typeof value !== "number") return [];
    return [
      value < limit
        ? fine(field, `Di bawah ${limit}`)
        : flagged(field, `${text} (≥ ${limit}). ${SCREENING_ONLY}`),
    ];
  });
  if (typeof data.asam_urat !== "number") return findings;
  const limit = referenceValue(uric, servedOn);
  const words = `(> ${formatNumber(limit, 1)}). ${SCREENING_ONLY}`;
  return [
    ...findings,
    data.asam_urat > limit
      ? flagged("asam_urat", `Tinggi ${words}`)
      : fine("asam_urat", `Normal (≤ ${formatNumber(limit, 1)})`),
  ];
}

const REFERRED = {
  mata: ["GANGGUAN"],
  telinga: ["GANGGUAN"],
  gigi: ["GANGGUAN"],
  jiwa_hasil: ["GANGGUAN"],
  iva: ["POSITIF", "CURIGA_KANKER"],
  sadanis: ["BENJOLAN", "CURIGA_KANKER"],
} as const satisfies { [Code in keyof ScreeningValues]?: readonly string[] };

const REFERRED_CODES = Object.keys(REFERRED) as (keyof typeof REFERRED)[];

function examinationFindings(data: ScreeningValues): Finding[] {
  return REFERRED_CODES.flatMap((field) =>
    REFERRED[field].some((value) => value === data[field])
      ? [flagged(field, `Periksa lebih lanjut. ${SCREENING_ONLY}`)]
      : [],
  );
}

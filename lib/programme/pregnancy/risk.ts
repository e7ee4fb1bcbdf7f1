import type { FieldValue } from "#lib/form/data";
import { completedYears, type Day } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import type { CareData } from "#lib/programme/pregnancy/care";
import { limitWords } from "#lib/reference/pressure";
import { referenceValue } from "#lib/reference/values";
import { isHypertensive } from "#lib/screening/blood-pressure";

export const RISK_FLAGS = [
  "UMUR_MUDA",
  "UMUR_TUA",
  "TB_PENDEK",
  "ANAK_BANYAK",
  "JARAK_DEKAT",
  "KEK",
  "ANEMIA",
  "TD_TINGGI",
  "RIWAYAT",
  "KEMBAR",
  "LETAK",
] as const;
export type RiskFlag = (typeof RISK_FLAGS)[number];

/** With the limits of that day. */
const LABELS: Record<RiskFlag, (on: Day) => string> = {
  UMUR_MUDA: (on) => `Umur < ${referenceValue("RISTI_UMUR_MUDA", on)}`,
  UMUR_TUA: (on) => `Umur > ${referenceValue("RISTI_UMUR_TUA", on)}`,
  TB_PENDEK: () => "Tinggi badan kurang",
  ANAK_BANYAK: (on) => `Anak ≥ ${referenceValue("RISTI_ANAK", on)}`,
  JARAK_DEKAT: (on) => `Jarak < ${referenceValue("RISTI_JARAK", on)} th`,
  KEK: () => "KEK",
  ANEMIA: () => "Anemia",
  TD_TINGGI: (on) => `TD ≥ ${limitWords("TD_HIPERTENSI", on)}`,
  RIWAYAT: () => "Riwayat SC atau komplikasi",
  KEMBAR: () => "Janin > 1",
  LETAK: () => "Letak lintang atau sungsang",
};

export function riskLabel(flag: RiskFlag, on: Day): string {
  return LABELS[flag](on);
}

/** Before it the child may still turn. */
export const POSITION_MATTERS_FROM_WEEKS = 36;

/** Risiko tinggi of PWS-KIA, told by one record of the pregnancy: its registration or a contact. */
export function riskFlags(
  { bornOn }: { bornOn: Day },
  { hphtOn }: { hphtOn: Day },
  { servedOn, data }: { servedOn: Day; data: CareData },
): RiskFlag[] {
  const years = completedYears(bornOn, servedOn);
  const weeks = ukWeeks(hphtOn, servedOn);
  const children = referenceValue("RISTI_ANAK", servedOn);
  const found: Record<RiskFlag, boolean> = {
    UMUR_MUDA: years < referenceValue("RISTI_UMUR_MUDA", servedOn),
    UMUR_TUA: years > referenceValue("RISTI_UMUR_TUA", servedOn),
    TB_PENDEK: below(data.tb_cm, referenceValue("TB_BUMIL", servedOn)),
    ANAK_BANYAK: atLeast(data.para, children) || atLeast(data.anak_hidup, children),
    JARAK_DEKAT: below(data.jarak_tahun, referenceValue("RISTI_JARAK", servedOn)),
    KEK: below(data.lila_cm, referenceValue("LILA_KEK", servedOn)),
    ANEMIA: below(data.hb, referenceValue("HB_BUMIL", servedOn)),
    TD_TINGGI: isHypertensive(data, servedOn),
    RIWAYAT: data.riwayat_sc === true || data.riwayat_komplikasi === true,
    KEMBAR: atLeast(data.janin_jumlah, 2),
    LETAK: weeks >= POSITION_MATTERS_FROM_WEEKS && isMalpresented(data),
  };
  return RISK_FLAGS.filter((flag) => found[flag]);
}

export function isMalpresented({ presentasi }: CareData): boolean {
  return presentasi === "SUNGSANG" || presentasi === "LINTANG";
}

function below(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value < limit;
}

function atLeast(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value >= limit;
}

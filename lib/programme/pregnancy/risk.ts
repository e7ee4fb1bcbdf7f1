import type { FieldValue } from "#lib/form/data";
import { completedYears, type Day } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import type { CareData } from "#lib/programme/pregnancy/care";
import { isHypertension } from "#lib/reference/hypertension";
import { referenceValue } from "#lib/reference/values";

export type RiskFlag =
  | "UMUR_MUDA"
  | "UMUR_TUA"
  | "TB_PENDEK"
  | "ANAK_BANYAK"
  | "JARAK_DEKAT"
  | "KEK"
  | "ANEMIA"
  | "TD_TINGGI"
  | "RIWAYAT"
  | "KEMBAR"
  | "LETAK";

export const RISK_LABELS = {
  UMUR_MUDA: "Umur < 20",
  UMUR_TUA: "Umur > 35",
  TB_PENDEK: "Tinggi badan kurang",
  ANAK_BANYAK: "Anak ≥ 4",
  JARAK_DEKAT: "Jarak < 2 th",
  KEK: "KEK",
  ANEMIA: "Anemia",
  TD_TINGGI: "TD ≥ 140/90",
  RIWAYAT: "Riwayat SC atau komplikasi",
  KEMBAR: "Janin > 1",
  LETAK: "Letak lintang atau sungsang",
} as const satisfies Record<RiskFlag, string>;

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
  const found: Record<RiskFlag, boolean> = {
    UMUR_MUDA: years < 20,
    UMUR_TUA: years > 35,
    TB_PENDEK: below(data.tb_cm, referenceValue("TB_BUMIL", servedOn)),
    ANAK_BANYAK: atLeast(data.para, 4) || atLeast(data.anak_hidup, 4),
    JARAK_DEKAT: below(data.jarak_tahun, 2),
    KEK: below(data.lila_cm, referenceValue("LILA_KEK", servedOn)),
    ANEMIA: below(data.hb, referenceValue("HB_BUMIL", servedOn)),
    TD_TINGGI: isHighPressure(data),
    RIWAYAT: data.riwayat_sc === true || data.riwayat_komplikasi === true,
    KEMBAR: atLeast(data.janin_jumlah, 2),
    LETAK: weeks >= POSITION_MATTERS_FROM_WEEKS && isMalpresented(data),
  };
  return (Object.keys(RISK_LABELS) as RiskFlag[]).filter((flag) => found[flag]);
}

export function isHighPressure({ sistolik, diastolik }: CareData): boolean {
  return typeof sistolik === "number" && typeof diastolik === "number" && isHypertension(sistolik, diastolik);
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

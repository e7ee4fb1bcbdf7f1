import type { FieldValue } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { CareData } from "#lib/programme/pregnancy/care";
import { isMalpresented, POSITION_MATTERS_FROM_WEEKS } from "#lib/programme/pregnancy/risk";
import { type ReferenceCode, referenceValue } from "#lib/reference/values";
import { isHypertensive } from "#lib/screening/blood-pressure";

export type RochjatiGroup = "KRR" | "KRT" | "KRST";
export type RochjatiScore = { score: number; group: RochjatiGroup };

/** Judged by the limits of that day. */
type RochjatiFacts = { years: number; weeks: number; data: CareData; on: Day };
type Factor = {
  points: "KSPR_FAKTOR" | "KSPR_FAKTOR_BERAT";
  holds: (facts: RochjatiFacts, limit: (code: ReferenceCode) => number) => boolean;
};

const [FACTOR, GRAVE] = ["KSPR_FAKTOR", "KSPR_FAKTOR_BERAT"] as const;

/** Factors of the card that the recorded fields can tell; the others count nothing. */
const FACTORS: readonly Factor[] = [
  { points: FACTOR, holds: ({ years }, limit) => years <= limit("KSPR_UMUR_MUDA") },
  { points: FACTOR, holds: ({ years }, limit) => years >= limit("KSPR_UMUR_TUA") },
  { points: FACTOR, holds: ({ data }, limit) => below(data.jarak_tahun, limit("KSPR_JARAK_DEKAT")) },
  { points: FACTOR, holds: ({ data }, limit) => atLeast(data.jarak_tahun, limit("KSPR_JARAK_JAUH")) },
  { points: FACTOR, holds: ({ data }, limit) => atLeast(data.para, limit("KSPR_ANAK")) },
  {
    points: FACTOR,
    holds: ({ data: { tb_cm } }, limit) => typeof tb_cm === "number" && tb_cm <= limit("KSPR_TB"),
  },
  { points: FACTOR, holds: ({ data }) => atLeast(data.abortus, 1) },
  { points: FACTOR, holds: ({ data }) => data.riwayat_komplikasi === true },
  { points: GRAVE, holds: ({ data }) => data.riwayat_sc === true },
  { points: FACTOR, holds: ({ data }, limit) => below(data.hb, limit("HB_BUMIL")) },
  { points: FACTOR, holds: ({ data, on }) => isHypertensive(data, on) },
  { points: FACTOR, holds: ({ data }) => atLeast(data.janin_jumlah, 2) },
  {
    points: GRAVE,
    holds: ({ weeks, data }) => weeks >= POSITION_MATTERS_FROM_WEEKS && isMalpresented(data),
  },
  { points: GRAVE, holds: ({ data }) => data.tanda_bahaya?.includes("perdarahan") === true },
  { points: GRAVE, holds: ({ data }) => data.tanda_bahaya?.includes("kejang") === true },
];

/** Skor Poedji Rochjati from what is recorded: never more than the true score. Fields of all records joined. */
export function poedjiRochjati(facts: RochjatiFacts): RochjatiScore {
  const limit = (code: ReferenceCode) => referenceValue(code, facts.on);
  const found = FACTORS.filter(({ holds }) => holds(facts, limit));
  const score = found.reduce((sum, { points }) => sum + limit(points), limit("KSPR_AWAL"));
  const group = score >= limit("KSPR_KRST") ? "KRST" : score >= limit("KSPR_KRT") ? "KRT" : "KRR";
  return { score, group };
}

function below(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value < limit;
}

function atLeast(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value >= limit;
}

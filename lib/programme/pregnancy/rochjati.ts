import type { FieldValue } from "#lib/form/data";
import type { CareData } from "#lib/programme/pregnancy/care";
import { isHighPressure, isMalpresented, POSITION_MATTERS_FROM_WEEKS } from "#lib/programme/pregnancy/risk";

export type RochjatiGroup = "KRR" | "KRT" | "KRST";
export type RochjatiScore = { score: number; group: RochjatiGroup; factors: string[] };

type Factor = { points: 4 | 8; label: string; holds: (facts: RochjatiFacts) => boolean };
type RochjatiFacts = { years: number; weeks: number; data: CareData };

/** Factors of the card that the recorded fields can tell; the others count nothing. */
const FACTORS: readonly Factor[] = [
  { points: 4, label: "umur 16 tahun atau kurang", holds: ({ years }) => years <= 16 },
  { points: 4, label: "umur 35 tahun atau lebih", holds: ({ years }) => years >= 35 },
  { points: 4, label: "jarak kurang dari 2 tahun", holds: ({ data }) => below(data.jarak_tahun, 2) },
  { points: 4, label: "jarak 10 tahun atau lebih", holds: ({ data }) => atLeast(data.jarak_tahun, 10) },
  { points: 4, label: "anak 4 atau lebih", holds: ({ data }) => atLeast(data.para, 4) },
  {
    points: 4,
    label: "tinggi 145 cm atau kurang",
    holds: ({ data }) => below(data.tb_cm, 145) || data.tb_cm === 145,
  },
  { points: 4, label: "pernah keguguran", holds: ({ data }) => atLeast(data.abortus, 1) },
  { points: 4, label: "pernah komplikasi", holds: ({ data }) => data.riwayat_komplikasi === true },
  { points: 8, label: "pernah operasi sesar", holds: ({ data }) => data.riwayat_sc === true },
  { points: 4, label: "anemia", holds: ({ data }) => below(data.hb, 11) },
  { points: 4, label: "tekanan darah tinggi", holds: ({ data }) => isHighPressure(data) },
  { points: 4, label: "hamil kembar", holds: ({ data }) => atLeast(data.janin_jumlah, 2) },
  {
    points: 8,
    label: "letak sungsang atau lintang",
    holds: ({ weeks, data }) => weeks >= POSITION_MATTERS_FROM_WEEKS && isMalpresented(data),
  },
  {
    points: 8,
    label: "perdarahan dalam kehamilan ini",
    holds: ({ data }) => data.tanda_bahaya?.includes("perdarahan") === true,
  },
  {
    points: 8,
    label: "kejang dalam kehamilan ini",
    holds: ({ data }) => data.tanda_bahaya?.includes("kejang") === true,
  },
];

/** Skor Poedji Rochjati from what is recorded: never more than the true score. Fields of all records joined. */
export function poedjiRochjati(facts: RochjatiFacts): RochjatiScore {
  const found = FACTORS.filter(({ holds }) => holds(facts));
  const score = found.reduce((sum, { points }) => sum + points, 2);
  const group = score >= 12 ? "KRST" : score >= 6 ? "KRT" : "KRR";
  return { score, group, factors: found.map(({ label }) => label) };
}

function below(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value < limit;
}

function atLeast(value: FieldValue | undefined, limit: number): boolean {
  return typeof value === "number" && value >= limit;
}

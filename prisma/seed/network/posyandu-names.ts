import { createHash } from "node:crypto";
import type { PlannedUnit } from "#prisma/seed/network/network-plan";

/** Posyandu are named after flowers, from end to end of the country. */
const FLOWERS = [
  "Melati",
  "Mawar",
  "Kenanga",
  "Flamboyan",
  "Cempaka",
  "Anggrek",
  "Teratai",
  "Dahlia",
  "Bougenvil",
  "Sakura",
  "Kamboja",
  "Seruni",
  "Nusa Indah",
  "Wijaya Kusuma",
  "Tulip",
  "Matahari",
  "Alamanda",
  "Asoka",
  "Lavender",
  "Soka",
  "Aster",
  "Kemuning",
  "Edelweis",
  "Sedap Malam",
  "Krisan",
  "Gardenia",
  "Lili",
  "Kecubung",
  "Bakung",
  "Tanjung",
];

const PEOPLE_PER_POSYANDU = 800;
const MOST = 6;

/** The posyandu of one desa: the known ones, else as many as its inhabitants need. */
export function posyanduOf(desaCode: string, inhabitants: number, known: readonly string[]): PlannedUnit[] {
  const count = Math.min(MOST, Math.max(1, Math.round(inhabitants / PEOPLE_PER_POSYANDU)));
  const start = createHash("sha256").update(`${desaCode} posyandu`).digest().readUInt16BE(0);
  const flowers = Array.from(
    { length: count },
    (_, index) => FLOWERS[(start + index * 7) % FLOWERS.length] ?? "Melati",
  );
  return (known.length > 0 ? known : flowers).map((name, index) => ({
    code: `${desaCode}.${String(index + 1).padStart(3, "0")}`,
    name: `Posyandu ${name} (contoh)`,
    parentCode: desaCode,
  }));
}

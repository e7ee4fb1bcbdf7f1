import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { projectedByDesa } from "#lib/sasaran/projection";
import { Random } from "#prisma/seed/lives/random";
import type { Home } from "#prisma/seed/lives/stage";
import type { Network } from "#prisma/seed/network/network-plan";

/** What the district has counted itself, by sex; it is stored beside the official figures and does not count. */
const OWN_FIGURES = ["USDIK", "LANSIA"] as const;

type Plan = { network: Network; homes: readonly Home[]; years: readonly number[]; by: string; seed: number };

/** Version 1 of every year, shared out by inhabitants that are known only roughly; one desa has none this year. */
export async function seedSasaran(plan: Plan): Promise<void> {
  const { network, homes, years, by, seed } = plan;
  const forgotten = desaWithoutSasaran(network);
  const desa = network.catchments.map(({ desaCode }) => desaCode);
  const people = desa.map((code) => inhabitantsOf(homes, code, seed));
  const rows = years.flatMap((year) =>
    GROUP_CODES.flatMap((group) =>
      projectedByDesa(group, people).map((figure, index) => ({
        desaId: unitId(desa[index] ?? ""),
        year,
        group,
        version: 1,
        people: figure,
        source: "PUSDATIN" as const,
        document: `Proyeksi ${year} menurut jumlah penduduk (contoh)`,
        recordedById: by,
        recordedAt: new Date(`${year}-01-05T02:00:00Z`),
      })),
    ),
  );
  const missing = (row: { desaId: string; year: number }) =>
    forgotten !== null && row.desaId === unitId(forgotten) && row.year === years.at(-1);
  await db().sasaranProyeksi.createMany({ data: rows.filter((row) => !missing(row)) });
  await seedSources(plan);
}

/** The official figures count from the first year on; those of the district lie beside them, of the last year. */
async function seedSources({ network, homes, years, by }: Plan): Promise<void> {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  await db().sasaranSourceChoice.create({
    data: {
      since: new Date(`${first}-01-01T00:00:00Z`),
      version: 1,
      source: "PUSDATIN",
      document: "Surat edaran sasaran program (contoh)",
      recordedById: by,
      recordedAt: new Date(`${first}-01-05T02:00:00Z`),
    },
  });
  const desa = network.catchments.map(({ desaCode }) => desaCode);
  const people = desa.map((code) => livingIn(homes, code));
  const rows = OWN_FIGURES.flatMap((group, at) =>
    projectedByDesa(group, people).flatMap((figure, index) => {
      const men = Math.round(figure * 0.49);
      return (["L", "P"] as const).map((sex) => ({
        desaId: unitId(desa[index] ?? ""),
        year: last,
        group,
        source: "DAERAH" as const,
        sex,
        version: 2 + at,
        people: sex === "L" ? men : figure - men,
        document: "Pendataan keluarga oleh puskesmas (contoh)",
        recordedById: by,
        recordedAt: new Date(`${last}-03-09T02:00:00Z`),
      }));
    }),
  );
  await db().sasaranProyeksi.createMany({ data: rows });
}

/** The office counts otherwise than the villages do. */
function inhabitantsOf(homes: readonly Home[], code: string, seed: number): number {
  return Math.round(livingIn(homes, code) * Math.exp(new Random(seed, code, "sasaran").normal(-0.015, 0.06)));
}

function livingIn(homes: readonly Home[], code: string): number {
  return homes.filter(({ desaCode }) => desaCode === code).reduce((sum, { people }) => sum + people, 0);
}

/** So that the pages show what they say without a denominator. */
export function desaWithoutSasaran({ puskesmas, catchments }: Network): string | null {
  const own = catchments.filter(({ puskesmasCode }) => puskesmasCode === puskesmas[0]?.code);
  return own.length > 2 ? (own.at(-1)?.desaCode ?? null) : null;
}

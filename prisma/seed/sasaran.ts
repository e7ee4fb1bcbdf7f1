import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { projectedByDesa } from "#lib/sasaran/projection";
import { Random } from "#prisma/seed/lives/random";
import type { Home } from "#prisma/seed/lives/stage";
import type { Network } from "#prisma/seed/network/network-plan";

type Plan = { network: Network; homes: readonly Home[]; years: readonly number[]; by: string; seed: number };

/** Version 1 of every year, shared out by inhabitants that are known only roughly; one desa has none this year. */
export async function seedSasaran({ network, homes, years, by, seed }: Plan): Promise<void> {
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
        source: `Proyeksi ${year} menurut jumlah penduduk (contoh)`,
        recordedById: by,
        recordedAt: new Date(`${year}-01-05T02:00:00Z`),
      })),
    ),
  );
  const missing = (row: { desaId: string; year: number }) =>
    forgotten !== null && row.desaId === unitId(forgotten) && row.year === years.at(-1);
  await db().sasaranProyeksi.createMany({ data: rows.filter((row) => !missing(row)) });
}

/** The office counts otherwise than the villages do. */
function inhabitantsOf(homes: readonly Home[], code: string, seed: number): number {
  const own = homes.filter(({ desaCode }) => desaCode === code);
  const known = own.reduce((sum, { people }) => sum + people, 0);
  return Math.round(known * Math.exp(new Random(seed, code, "sasaran").normal(-0.015, 0.06)));
}

/** So that the pages show what they say without a denominator. */
export function desaWithoutSasaran({ puskesmas, catchments }: Network): string | null {
  const own = catchments.filter(({ puskesmasCode }) => puskesmasCode === puskesmas[0]?.code);
  return own.length > 2 ? (own.at(-1)?.desaCode ?? null) : null;
}

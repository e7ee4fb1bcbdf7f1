import type { Network } from "#lib/area/network-plan";
import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { projectedByDesa } from "#lib/sasaran/projection";
import { Random } from "#prisma/seed/lives/random";
import type { Home } from "#prisma/seed/lives/stage";

type Plan = { network: Network; homes: readonly Home[]; years: readonly number[]; by: string; seed: number };

/** Version 1 of every year, shared out by inhabitants that are known only roughly; one desa has none this year. */
export async function seedSasaran({ network, homes, years, by, seed }: Plan): Promise<void> {
  const forgotten = desaWithoutSasaran(network);
  const desa = network.catchments.map(({ desaCode }) => desaCode);
  const people = desa.map((code) => {
    const known = homes
      .filter(({ desaCode }) => desaCode === code)
      .reduce((sum, home) => sum + home.people, 0);
    return Math.round(known * Math.exp(new Random(seed, code, "sasaran").normal(-0.015, 0.06)));
  });
  const running = years.at(-1);
  await db().sasaranProyeksi.createMany({
    data: years.flatMap((year) =>
      GROUP_CODES.flatMap((group) =>
        projectedByDesa(group, people).flatMap((figure, index) => {
          const code = desa[index] ?? "";
          if (year === running && code === forgotten) return [];
          const source = `Proyeksi ${year} menurut jumlah penduduk (contoh)`;
          const recordedAt = new Date(`${year}-01-05T02:00:00Z`);
          return [
            {
              desaId: unitId(code),
              year,
              group,
              version: 1,
              people: figure,
              source,
              recordedById: by,
              recordedAt,
            },
          ];
        }),
      ),
    ),
  });
}

/** So that the pages show what they say without a denominator. */
export function desaWithoutSasaran({ puskesmas, catchments }: Network): string | null {
  const own = catchments.filter(({ puskesmasCode }) => puskesmasCode === puskesmas[0]?.code);
  return own.length > 2 ? (own.at(-1)?.desaCode ?? null) : null;
}

import type { Actor } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, type Month, yearOf } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";
import { readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

type Stored = [desa: string, group: GroupCode, sex: "L" | "P" | null, people: number];
type Version = [version: number, setIn: Month, source: "PUSDATIN" | "DAERAH", ...rows: Stored[]];

function versions({ kampongDamai, juruSeberang, airSaga }: World): Version[] {
  const [damai, juru, saga] = [kampongDamai.id, juruSeberang.id, airSaga.id];
  return [
    [1, "2026-01", "PUSDATIN", [damai, "LANSIA", null, 100], [juru, "LANSIA", null, 60]],
    // The same desa by sex, and one that Pusdatin does not know.
    [
      2,
      "2026-07",
      "DAERAH",
      [damai, "LANSIA", "L", 40],
      [damai, "LANSIA", "P", 50],
      [saga, "LANSIA", null, 30],
    ],
    // One half corrected: a version holds the whole figure.
    [3, "2026-10", "DAERAH", [damai, "LANSIA", "L", 44], [damai, "LANSIA", "P", 50]],
    // From by sex to both: the halves of version 3 are over.
    [4, "2026-11", "DAERAH", [damai, "LANSIA", null, 97]],
    [5, "2026-11", "PUSDATIN", [juru, "LANSIA", "L", 31], [juru, "LANSIA", "P", 33]],
  ];
}

/** Elders of three desa. Pusdatin counts to August, Daerah in September and October, Pusdatin from November. */
export async function tellOfTwoSources() {
  const world = await createWorld();
  const budi = await signedIn(world.budi);
  for (const [version, setIn, source, ...rows] of versions(world))
    await db().sasaranProyeksi.createMany({
      data: rows.map(([desaId, group, sex, people]) => ({
        ...{ desaId, group, sex, people, version, source, year: 2026, document: "(contoh)" },
        recordedById: budi.id,
        recordedAt: dateOf(`${setIn}-05` as `${number}-${number}-${number}`),
      })),
    });
  const decided = { version: 1, document: "(contoh)", recordedById: budi.id };
  await db().sasaranSourceChoice.createMany({
    data: [
      { ...decided, since: dateOfMonth("2026-09"), source: "DAERAH" },
      { ...decided, since: dateOfMonth("2026-11"), source: "PUSDATIN" },
    ],
  });
  return { world, budi, lansia: (month: Month) => lansia({ world, budi }, month) };
}

/** What counts in that month: Damai, Juru, Saga. */
async function lansia({ world, budi }: { world: World; budi: Actor }, month: Month) {
  const desa = [world.kampongDamai, world.juruSeberang, world.airSaga];
  return asActor(budi, async (tx) => {
    const { source, version } = await readInForce(tx, month);
    const desaIds = desa.map(({ id }) => id);
    const of = { year: yearOf(month), source, version: version?.version ?? null, desaIds };
    const figures = await readProyeksi(tx, of);
    return desa.map(({ id }) => {
      const figure = figures(id, "LANSIA");
      return (
        figure && (figure.bySex ? `${figure.bySex.L}+${figure.bySex.P}=${figure.people}` : figure.people)
      );
    });
  });
}

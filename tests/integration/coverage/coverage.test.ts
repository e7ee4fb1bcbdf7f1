import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import type { AreaLevel } from "#lib/area/rows";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readCoverage } from "#lib/exchange/read-coverage";
import { readIndicator } from "#lib/page/indicator/read-indicator";
import { readOverview } from "#lib/page/overview/read-overview";
import { describeMovements, previewMovements } from "#lib/page/saved/movement-words";
import type { Movement } from "#lib/recording/movements";
import { signedIn, type TestUser } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";

let world: World;

beforeAll(async () => {
  world = await tellStory();
});

const as = async (user: TestUser) => demand(await signedIn(user), "coverage:read");

async function rows(
  user: TestUser,
  indicator: string,
  level: AreaLevel,
  more: { area?: string; sasaran?: "RIIL" } = {},
) {
  const answer = await readCoverage(await as(user), {
    indicator,
    level,
    area: more.area ?? null,
    month: "2026-10",
    sasaran: more.sasaran ?? "PROYEKSI",
  });
  if ("missing" in answer) return answer.missing;
  const line = ({ name, reached, outOf, status }: (typeof answer)["total"]) => [name, reached, outOf, status];
  return [...answer.rows.map(line), line(answer.total)];
}

test("K1 by desa adds up to the puskesmas; the one without a record of October is not yet told", async () => {
  expect(await rows(world.petugas, "KIA01", "DESA")).toEqual([
    ["Juru Seberang", 0, 5, "BELUM_LAPOR"],
    ["Kampong Damai", 4, 10, "JELEK"],
    ["Puskesmas Tanjungpandan", 4, 15, "BELUM_LENGKAP"],
  ]);
});

test("K1 by pustu leaves a line for the desa that no pustu serves", async () => {
  expect(await rows(world.petugas, "KIA01", "PUSTU")).toEqual([
    ["Pustu Kampong Damai (contoh)", 4, 10, "JELEK"],
    ["Langsung puskesmas", 0, 5, "BELUM_LAPOR"],
    ["Puskesmas Tanjungpandan", 4, 15, "BELUM_LENGKAP"],
  ]);
});

test("posyandu are set against those known by name, and so is their sum", async () => {
  expect(await rows(world.sri, "KIA01", "POSYANDU", { area: world.kampongDamai.code })).toEqual([
    ["Posyandu Flamboyan (contoh)", 1, 1, "BELUM_LAPOR"],
    ["Posyandu Kenanga (contoh)", 3, 3, "BAIK"],
    ["Tanpa posyandu", 0, 0, "TANPA_SASARAN"],
    ["Kampong Damai", 4, 4, null],
  ]);
});

// Only Kampong Damai reported September and October, with no new K1 in either: level, and below the target.
test("K1 by puskesmas: each its own, the mother who moved counts where she lived", async () => {
  expect(await rows(world.budi, "KIA01", "PUSKESMAS")).toEqual([
    ["Puskesmas Tanjungpandan", 4, 15, "BELUM_LENGKAP"],
    ["Puskesmas Air Saga (contoh)", 1, 8, "CUKUP"],
    ["Kabupaten Belitung", 5, 23, "BELUM_LENGKAP"],
  ]);
});

test("a kepala puskesmas compares puskesmas and opens no other", async () => {
  expect(await rows(world.rahma, "KIA01", "PUSKESMAS", { area: "19.02" })).toHaveLength(3);
  expect(await rows(world.rahma, "KIA01", "DESA", { area: "19.02" })).toContain("tidak terbagi");
  expect(await rows(world.rahma, "KIA01", "DESA", { area: world.neighbour.code })).toContain(
    "tidak ada di jangkauan",
  );
  expect(await rows(world.petugas, "KIA01", "PUSKESMAS", { area: "19.02" })).toContain(
    "tidak ada di jangkauan",
  );
});

test("D/S of October: one of three children weighed, those of the silent desa among them", async () => {
  expect(await rows(world.petugas, "GIZ01", "DESA")).toEqual([
    ["Juru Seberang", 0, 1, "BELUM_LAPOR"],
    ["Kampong Damai", 1, 2, "JELEK"],
    ["Puskesmas Tanjungpandan", 1, 3, "BELUM_LENGKAP"],
  ]);
});

test("a fifth of 10 and of 5 mothers, rounded up in each row and once in the total, is named", async () => {
  const answer = await readCoverage(await as(world.budi), {
    indicator: "KIA06",
    level: "DESA",
    area: null,
    month: "2026-10",
    sasaran: "PROYEKSI",
  });
  if ("missing" in answer) throw new Error(answer.missing);
  expect(answer.rows.flatMap(({ outOf }) => outOf ?? [])).toEqual([2, 1, 2]);
  expect(answer.total.outOf).toBe(5);
  expect(answer.rounding).toEqual({ outOf: 0 });

  const riil = await readCoverage(await as(world.petugas), {
    indicator: "KIA07",
    level: "DESA",
    area: null,
    month: "2026-10",
    sasaran: "RIIL",
  });
  if ("missing" in riil) throw new Error(riil.missing);
  const rows = riil.rows.reduce((sum, { outOf }) => sum + (outOf ?? 0), 0);
  expect(riil.rounding).toEqual({ outOf: rows - (riil.total.outOf ?? 0) });
});

test("reports: one of two desa, on the desa's own page one of two posyandu", async () => {
  expect((await rows(world.petugas, "ILP18", "DESA")).at(-1)).toEqual([
    "Puskesmas Tanjungpandan",
    1,
    2,
    "JELEK",
  ]);
  const page = await readOverview(await as(world.sri), {
    wilayah: world.kampongDamai.code,
    bulan: "2026-10",
  });
  expect(page?.overview?.reports.title).toBe("Laporan masuk: 1 dari 2 posyandu, klaster mana pun");
});

test("a year that was not opened is said to be so", async () => {
  const page = await readOverview(await as(world.budi), { bulan: "2024-12" });

  expect(page).toMatchObject({ overview: null, warning: expect.stringContaining("Tahun 2024 belum dibuka") });
  expect(page?.navigation.period.previous).toBeUndefined();
  expect(
    (await readOverview(await as(world.budi), { bulan: "2025-01" }))?.navigation.period.previous,
  ).toContain("bulan=2024-12");
});

test("a year under recount is shown and said to be so", async () => {
  await db().openedYear.update({ where: { year: 2025 }, data: { recountingSince: new Date("2026-11-12") } });
  const page = await readOverview(await as(world.budi), { bulan: "2025-12" });

  expect(page?.overview).not.toBeNull();
  expect(page?.warning).toContain("sedang dihitung ulang");
});

test("the running month has no verdict, no late unit and no month after it", async () => {
  const page = await readIndicator(await as(world.petugas), "KIA01", { bulan: "2026-12" });

  expect(page?.navigation.period).toMatchObject({ label: "November 2026", state: "berjalan" });
  expect(page?.navigation.period.next).toBeUndefined();
  expect(page?.content?.view.lines.map(({ status }) => status)).toEqual(["BERJALAN", "BERJALAN"]);
});

test("the caption of a table says the sasaran of its rows, the page that of its own number", async () => {
  const asked = { wilayah: world.kampongDamai.code, bulan: "2026-10" };
  const desa = await readIndicator(await as(world.sri), "KIA01", asked);
  const above = await readIndicator(await as(world.petugas), "KIA01", { bulan: "2026-10" });

  expect(desa?.subtitle).toContain("terhadap sasaran proyeksi");
  expect(desa?.content?.caption).toContain("terhadap sasaran riil, diketahui s.d. Oktober");
  expect(above?.content?.caption).toContain("terhadap sasaran proyeksi");
});

test("the breadcrumb keeps month and sasaran; above one's reach it is text", async () => {
  const page = await readIndicator(await as(world.sri), "KIA01", {
    wilayah: world.kenanga.code,
    bulan: "2026-10",
    sasaran: "riil",
  });

  expect(page?.navigation.steps).toEqual([
    { label: "Kab. Belitung" },
    { label: "Pusk. Tanjungpandan" },
    {
      label: "Kampong Damai",
      href: `/pws/KIA01?wilayah=${world.kampongDamai.code}&bulan=2026-10&sasaran=riil`,
    },
  ]);
  expect(page?.navigation.siblings.map(({ label }) => label)).toContain("Posy. Flamboyan (contoh)");
});

const say = (actor: Actor, ...movements: Omit<Movement, "by">[]) =>
  asActor(actor, (tx) =>
    describeMovements(
      tx,
      actor,
      movements.map((one) => ({ ...one, by: 1 as const })),
    ),
  );

test("a save is told by the number of the desa, to a kader by that of the posyandu", async () => {
  const k1 = { mask: "K1", month: "2026-10", homeId: world.kenanga.id } as const;
  const weighed = { mask: "D", month: "2026-10", homeId: world.kenanga.id } as const;

  expect(await say(await as(world.sri), k1, weighed)).toEqual([
    "K1 Kampong Damai menjadi 4 dari 10.",
    "D/S Kampong Damai Oktober 2026 menjadi 1 dari 2.",
  ]);
  expect(await say(await as(world.wati), weighed)).toEqual([
    "D/S Posy. Kenanga Oktober 2026 menjadi 1 dari 2.",
  ]);
});

test("of a guest from elsewhere no number is told", async () => {
  expect(await say(await as(world.sri), { mask: "K1", month: "2026-10", homeId: world.teratai.id })).toEqual(
    [],
  );
});

test("before a save the number and what it will be", async () => {
  const actor = await as(world.sri);
  const movement = { mask: "K4", month: "2026-11", homeId: world.flamboyan.id, by: 1 } as const;

  expect(await asActor(actor, (tx) => previewMovements(tx, actor, [movement]))).toEqual([
    "K4 Kampong Damai 1 → 2 dari 10",
  ]);
});

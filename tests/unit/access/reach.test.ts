import { expect, test } from "vitest";
import type { Role } from "#lib/access/permissions";
import { levelsFor, mayOpen, ownUnit } from "#lib/access/reach";
import { type AreaKind, areaTree } from "#lib/area/tree";

const unit = (code: string, kind: AreaKind, parentId: string | null) =>
  ({ id: code, code, kind, name: code, parentId, since: "2020-01", until: null }) as const;

const UNITS = [
  unit("kab", "KABUPATEN", null),
  unit("kec", "KECAMATAN", "kab"),
  unit("pkm", "PUSKESMAS", "kab"),
  unit("pkmLain", "PUSKESMAS", "kab"),
  unit("pustu", "PUSTU", "pkm"),
  unit("pustuJuru", "PUSTU", "pkm"),
  unit("pustuKosong", "PUSTU", "pkm"),
  unit("pustuLain", "PUSTU", "pkmLain"),
  unit("damai", "DESA", "kec"),
  unit("juru", "DESA", "kec"),
  unit("saga", "DESA", "kec"),
  unit("kenanga", "POSYANDU", "damai"),
  unit("flamboyan", "POSYANDU", "damai"),
  unit("teratai", "POSYANDU", "saga"),
];

/** Kampong Damai and Juru Seberang have a pustu each, a third serves nobody; Air Saga and its pustu are the neighbour's. */
const tree = areaTree("2026-10", UNITS, [
  { desaId: "damai", puskesmasId: "pkm", pustuId: "pustu" },
  { desaId: "juru", puskesmasId: "pkm", pustuId: "pustuJuru" },
  { desaId: "saga", puskesmasId: "pkmLain", pustuId: "pustuLain" },
]);

const reader = (role: Role, unitId: string, desaIds: string[] = [], puskesmasId: string | null = "pkm") => ({
  role,
  unitId,
  desaIds,
  puskesmasId,
});

const READERS = {
  dinkes: reader("DINKES", "kab", ["damai", "juru", "saga"], null),
  kapus: reader("KAPUS", "pkm", ["damai", "juru"]),
  petugas: reader("PETUGAS", "pkm", ["damai", "juru"]),
  pustu: reader("PUSTU", "pustu", ["damai"]),
  kader: reader("KADER", "kenanga"),
};

const opened = (who: keyof typeof READERS) =>
  UNITS.filter((one) => mayOpen(READERS[who], tree, one)).map(({ code }) => code);

test.each([
  ["dinkes", UNITS.map(({ code }) => code)],
  ["kapus", ["kab", "pkm", "pustu", "pustuJuru", "pustuKosong", "damai", "juru", "kenanga", "flamboyan"]],
  ["petugas", ["pkm", "pustu", "pustuJuru", "pustuKosong", "damai", "juru", "kenanga", "flamboyan"]],
  ["pustu", ["pustu", "damai", "kenanga", "flamboyan"]],
  ["kader", ["kenanga"]],
] as const)("%s opens the numbers of the own unit and what lies below", (who, codes) => {
  expect(opened(who)).toEqual(codes);
});

test("a kepala puskesmas compares puskesmas of the kabupaten and goes no deeper", () => {
  const kabupaten = UNITS[0];
  expect(kabupaten && levelsFor(READERS.kapus, kabupaten)).toEqual(["PUSKESMAS"]);
  expect(kabupaten && levelsFor(READERS.dinkes, kabupaten)).toEqual([
    "PUSKESMAS",
    "PUSTU",
    "DESA",
    "POSYANDU",
  ]);
});

test("a bidan whose pustu also serves another's desa begins with the first of the own", () => {
  const shared = areaTree("2026-10", UNITS, [
    { desaId: "damai", puskesmasId: "pkm", pustuId: "pustu" },
    { desaId: "juru", puskesmasId: "pkm", pustuId: "pustu" },
  ]);

  expect(ownUnit(READERS.pustu, shared)?.code).toBe("damai");
  expect(ownUnit(READERS.pustu, tree)?.code).toBe("pustu");
});

test("a desa that was the puskesmas's in the month shown stays open in that month", () => {
  const before = areaTree("2025-10", UNITS, [{ desaId: "saga", puskesmasId: "pkm", pustuId: null }]);
  const saga = UNITS.find(({ code }) => code === "saga");

  expect(saga && mayOpen(READERS.kapus, before, saga)).toBe(true);
  expect(saga && mayOpen(READERS.kapus, tree, saga)).toBe(false);
});

import { expect, test } from "vitest";
import { unitNames } from "#lib/access/unit-names";
import { wholeName } from "#lib/area/distinct-name";
import { rowsOf } from "#lib/area/rows";
import { type AreaKind, type AreaUnit, areaTree } from "#lib/area/tree";
import { homeGroups } from "#lib/page/registration/homes";

const unit = (id: string, kind: AreaKind, parentId: string | null, name = id): AreaUnit => ({
  id,
  code: id,
  kind,
  name,
  parentId,
  since: "2020-01",
  until: null,
});
const tree = areaTree(
  "2026-10",
  [
    unit("kab", "KABUPATEN", null, "Kabupaten Belitung"),
    unit("kec", "KECAMATAN", "kab"),
    ...["Badau", "Sijuk"].map((name) => unit(`pkm${name}`, "PUSKESMAS", "kab", `Puskesmas ${name}`)),
    unit("d1", "DESA", "kec", "Sungai Samak"),
    unit("d2", "DESA", "kec", "Sungai Samak"),
    unit("d3", "DESA", "kec", "Kacang Botor"),
    ...["d1", "d2", "d3"].map((desa) => unit(`${desa}m`, "POSYANDU", desa, "Posyandu Melati (contoh)")),
    ...["d1", "d3"].map((desa) => unit(`${desa}t`, "TANPA_POSYANDU", desa, "Tanpa posyandu")),
    unit("k", "POSYANDU", "d3", "Posyandu Kenanga"),
  ],
  [
    { desaId: "d1", puskesmasId: "pkmBadau", pustuId: null },
    { desaId: "d2", puskesmasId: "pkmSijuk", pustuId: null },
    { desaId: "d3", puskesmasId: "pkmBadau", pustuId: null },
  ],
);
const calledBy = (reader: Parameters<typeof unitNames>[1], ids: string[]) => {
  const nameOf = unitNames(tree, reader);
  return ids.flatMap((id) => tree.byId.get(id) ?? []).map((one) => nameOf(one));
};
const dinkes = { role: "DINKES", unitId: "kab", desaIds: [], puskesmasId: null } as const;

test("the dinkes tells posyandu by desa, and desa by puskesmas", () => {
  expect(calledBy(dinkes, ["d1m", "d3m", "k", "d1", "d2", "d3", "d1t"])).toEqual([
    "Melati, Sungai Samak",
    "Melati, Kacang Botor",
    "Kenanga",
    "Sungai Samak, Badau",
    "Sungai Samak, Sijuk",
    "Kacang Botor",
    "Tanpa posyandu, Sungai Samak",
  ]);
});

test("within reach once is enough: a kader, and a puskesmas whose namesake is elsewhere", () => {
  const kader = { role: "KADER", unitId: "d1m", desaIds: [], puskesmasId: "pkmBadau" } as const;
  expect(calledBy(kader, ["d1m"])).toEqual(["Melati"]);
  const sijuk = { role: "PETUGAS", unitId: "pkmSijuk", desaIds: ["d2"], puskesmasId: "pkmSijuk" } as const;
  expect(calledBy(sijuk, ["d2m", "d2"])).toEqual(["Melati", "Sungai Samak"]);
});

test("a choice of homes, a row of an answer and the desa without a pustu are told apart alike", () => {
  const labels = homeGroups(tree, ["d1m", "d3m", "k"]).flatMap(({ homes }) =>
    homes.map(({ label }) => label),
  );
  expect(labels.toSorted()).toEqual([
    "Posyandu Kenanga",
    "Posyandu Melati, Kacang Botor",
    "Posyandu Melati, Sungai Samak",
  ]);
  const answer = rowsOf(tree, tree.kabupaten, "POSYANDU").flatMap(({ unit: one }) => one ?? []);
  expect(answer.map((one) => unitNames(tree, dinkes)(one, wholeName))).toContain(
    "Posyandu Melati (contoh), Kacang Botor",
  );
  expect(rowsOf(tree, tree.kabupaten, "PUSTU").map(({ name }) => name)).toEqual([
    "Langsung puskesmas, Badau",
    "Langsung puskesmas, Sijuk",
  ]);
});

import { expect, test } from "vitest";
import { type NetworkUnit, networkOf } from "#lib/unit/network";

const unit = (kind: NetworkUnit["kind"], id: string, name: string, parentId: string | null, more = {}) =>
  ({ id, code: id, kind, name, parentId, since: "2020-01", until: null, ...more }) satisfies NetworkUnit;

const UNITS = [
  unit("KABUPATEN", "kab", "Kabupaten Belitung", null),
  unit("PUSKESMAS", "p1", "Puskesmas Tanjungpandan", "kab"),
  unit("PUSTU", "t1", "Pustu Kampong Damai", "p1"),
  unit("KECAMATAN", "k1", "Tanjung Pandan", "kab"),
  unit("DESA", "d1", "Kampong Damai", "k1"),
  unit("TANPA_POSYANDU", "d1.000", "Tanpa posyandu", "d1"),
  unit("POSYANDU", "y1", "Posyandu Kenanga", "d1"),
  unit("POSYANDU", "y2", "Posyandu Mawar", "d1", { until: "2026-06" }),
  unit("POSYANDU", "y3", "Posyandu Melati", "d1", { until: "2027-01" }),
  unit("DESA", "d2", "Juru Seberang", "k1"),
];
const CATCHMENTS = [{ desaId: "d1", puskesmasId: "p1", pustuId: "t1" }];

const names = (text: string, withClosed = false) => {
  const { puskesmas, kecamatan } = networkOf(UNITS, CATCHMENTS, { text, month: "2026-11", withClosed });
  return {
    puskesmas: puskesmas.map((branch) => [
      branch.unit.id,
      branch.pustu.map(({ id }) => id),
      branch.desaCount,
    ]),
    desa: kecamatan.flatMap(({ desa }) =>
      desa.map((branch) => [branch.unit.id, branch.puskesmas?.id, branch.posyandu.map(({ id }) => id)]),
    ),
  };
};

test("the network shows who serves a desa and what is open, also what closes later", () => {
  expect(names("")).toEqual({
    puskesmas: [["p1", ["t1"], 1]],
    desa: [
      ["d1", "p1", ["y1", "y3"]],
      ["d2", undefined, []],
    ],
  });
});

test("a closed posyandu is shown on request", () => {
  expect(names("", true).desa[0]).toEqual(["d1", "p1", ["y1", "y2", "y3"]]);
});

test("a name that fits keeps what lies above it, and of its siblings only those that fit", () => {
  expect(names("kenanga")).toEqual({ puskesmas: [], desa: [["d1", "p1", ["y1"]]] });
});

test("a desa that fits keeps all its posyandu, a pustu of its name is found too", () => {
  expect(names("kampong")).toEqual({
    puskesmas: [["p1", ["t1"], 1]],
    desa: [["d1", "p1", ["y1", "y3"]]],
  });
});

import { expect, test } from "vitest";
import { barName } from "#lib/page/indicator/bar-name";
import { unitLetters } from "#lib/page/overview/unit-letters";

test("nine puskesmas get two letters each, all different", () => {
  const names = [
    "Tanjungpandan",
    "Air Saga",
    "Perawas",
    "Tanjung Binga",
    "Sijuk",
    "Badau",
    "Membalong",
    "Simpang Rusa",
    "Selat Nasik",
  ];

  expect(unitLetters(names)).toEqual(["Tn", "As", "Pr", "Tb", "Sj", "Bd", "Mm", "Sr", "Sn"]);
});

test("equal names are told apart by a number", () => {
  expect(unitLetters(["Aa", "Aa"])).toEqual(["Aa", "2"]);
});

test.each([
  ["Tanjungpendam", "Tj. Pendam"],
  ["Tanjung Binga", "Tj. Binga"],
  ["Kampong Damai", "Kp. Damai"],
  ["Lesung Batang", "Lesung Btg."],
  ["Kota", "Kota"],
  ["Pangkallalang", "Pangkallalang"],
])("under a narrow bar %s is %s", (name, short) => {
  expect(barName(name)).toBe(short);
});

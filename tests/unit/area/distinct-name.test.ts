import { expect, test } from "vitest";
import { namesAmong, nameWithin, wholeName } from "#lib/area/distinct-name";

const home = (name: string, parentName: string, kind = "POSYANDU") => ({ kind, name, parentName });
const homes = [
  home("Posyandu Melati (contoh)", "Kampong Damai"),
  home("Posyandu Melati", "Juru Seberang"),
  home("Posyandu Kenanga", "Kampong Damai"),
  home("Tanpa posyandu", "Kampong Damai", "TANPA_POSYANDU"),
  home("Tanpa posyandu", "Juru Seberang", "TANPA_POSYANDU"),
];

test("a name that is in reach more than once carries its desa, another stands alone", () => {
  const nameOf = namesAmong(homes);
  expect(homes.map((one) => nameOf(one))).toEqual([
    "Melati, Kampong Damai",
    "Melati, Juru Seberang",
    "Kenanga",
    "Tanpa posyandu, Kampong Damai",
    "Tanpa posyandu, Juru Seberang",
  ]);
});

test("whole names are told apart the same way", () => {
  const nameOf = namesAmong(homes);
  expect(homes.map((one) => nameOf(one, wholeName)).slice(1, 3)).toEqual([
    "Posyandu Melati, Juru Seberang",
    "Posyandu Kenanga",
  ]);
});

test("a pustu and a desa of one name are no two of a kind", () => {
  const units = [
    home("Perawas", "Puskesmas Perawas", "DESA"),
    home("Pustu Perawas", "Puskesmas Perawas", "PUSTU"),
  ];
  expect(units.map((one) => namesAmong(units)(one))).toEqual(["Perawas", "Perawas"]);
});

test("to a kader of one posyandu its own name is enough", () => {
  const [own] = homes;
  expect(own && namesAmong([own])(own)).toBe("Melati");
});

test("in its own desa a name needs none, in another's it does", () => {
  expect(nameWithin("Melati, Kampong Damai", "Kampong Damai")).toBe("Melati");
  expect(nameWithin("Melati, Kampong Damai", "Damai")).toBe("Melati, Kampong Damai");
  expect(nameWithin("Melati", "Kampong Damai")).toBe("Melati");
});

import { expect, test } from "vitest";
import { distinctName, sharedNames } from "#lib/area/distinct-name";

const homes = [
  { name: "Posyandu Melati (contoh)", parentName: "Kampong Damai" },
  { name: "Posyandu Melati", parentName: "Juru Seberang" },
  { name: "Posyandu Kenanga", parentName: "Kampong Damai" },
  { name: "Tanpa posyandu", parentName: "Kampong Damai" },
  { name: "Tanpa posyandu", parentName: "Juru Seberang" },
];

test("a name that is in reach more than once carries its desa, another stands alone", () => {
  const shared = sharedNames(homes);
  expect(homes.map((home) => distinctName(home, shared))).toEqual([
    "Melati, Kampong Damai",
    "Melati, Juru Seberang",
    "Kenanga",
    "Tanpa posyandu, Kampong Damai",
    "Tanpa posyandu, Juru Seberang",
  ]);
});

test("to a kader of one posyandu its own name is enough", () => {
  const [own] = homes;
  expect(own && distinctName(own, sharedNames([own]))).toBe("Melati");
});

import { expect, test } from "vitest";
import { fullUnitName, nextCode } from "#lib/unit/rules";

test.each([
  ["POSYANDU", "Kenanga", "Posyandu Kenanga"],
  ["POSYANDU", "posyandu Kenanga", "Posyandu Kenanga"],
  ["PUSTU", "Air Saga", "Pustu Air Saga"],
  ["PUSKESMAS", "Puskesmas Badau (contoh)", "Puskesmas Badau (contoh)"],
] as const)("a %s typed as %s is called %s", (kind, typed, name) => {
  expect(fullUnitName(kind, typed)).toBe(name);
});

test("a posyandu takes the number after the highest of its desa; a pustu's code is no posyandu's", () => {
  const taken = ["19.02.01.1016.000", "19.02.01.1016.001", "19.02.01.1016.004", "19.02.01.1016.PST01"];
  expect(nextCode("POSYANDU", "19.02.01.1016", taken)).toBe("19.02.01.1016.005");
  expect(nextCode("PUSTU", "19.02.01.1016", taken)).toBe("19.02.01.1016.PST02");
});

test("the first posyandu of a desa is 001, the tenth puskesmas PKM10", () => {
  expect(nextCode("POSYANDU", "19.02.01.1016", ["19.02.01.1016.000"])).toBe("19.02.01.1016.001");
  expect(nextCode("PUSKESMAS", "19.02", ["19.02.PKM01", "19.02.PKM09", "19.02.01"])).toBe("19.02.PKM10");
});

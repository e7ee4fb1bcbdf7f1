import { describe, expect, test } from "vitest";
import { isKelurahan, type KabupatenAreas } from "#lib/area/official-area";
import { unitId } from "#lib/area/unit-id";
import { BELITUNG } from "#prisma/seed/network/belitung";
import { networkOf } from "#prisma/seed/network/network";

/** Three kecamatan of 20, 7 and 1 desa: large, ordinary, smallest. */
const INVENTED: KabupatenAreas = {
  kabupaten: { code: "99.01", name: "Kabupaten Uji" },
  kecamatan: ["01", "02", "03"].map((number) => ({
    code: `99.01.${number}`,
    parentCode: "99.01",
    name: `Kecamatan ${number}`,
  })),
  desa: [20, 7, 1].flatMap((count, index) =>
    Array.from({ length: count }, (_, number) => ({
      code: `99.01.0${index + 1}.${2001 + number}`,
      parentCode: `99.01.0${index + 1}`,
      name: `Desa ${index + 1}-${number + 1}`,
    })),
  ),
};

describe("an invented network", () => {
  const network = networkOf(INVENTED, null);

  test("is the same every time", () => {
    expect(networkOf(INVENTED, null)).toEqual(network);
  });

  test("every desa has exactly one puskesmas, which lies in its kecamatan", () => {
    expect(network.catchments.map(({ desaCode }) => desaCode).sort()).toEqual(
      INVENTED.desa.map(({ code }) => code).sort(),
    );
    const kecamatanOf = new Map<string, Set<string>>();
    for (const { desaCode, puskesmasCode } of network.catchments)
      kecamatanOf.set(puskesmasCode, (kecamatanOf.get(puskesmasCode) ?? new Set()).add(desaCode.slice(0, 8)));
    expect([...kecamatanOf.values()].every((all) => all.size === 1)).toBe(true);
    expect(network.puskesmas.length).toBeGreaterThanOrEqual(3);
  });

  test("a pustu belongs to the puskesmas of every desa it serves", () => {
    const parents = new Map(network.pustu.map(({ code, parentCode }) => [code, parentCode]));
    const served = network.catchments.filter(({ pustuCode }) => pustuCode !== null);
    expect(served.length).toBeGreaterThan(0);
    for (const { pustuCode, puskesmasCode } of served)
      expect(parents.get(pustuCode ?? "")).toBe(puskesmasCode);
  });

  test("every desa has a posyandu, none twice the same name", () => {
    for (const { code } of INVENTED.desa) {
      const names = network.posyandu.filter(({ parentCode }) => parentCode === code).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("every name says that it is an example", () => {
    const units = [...network.puskesmas, ...network.pustu, ...network.posyandu];
    expect(units.filter(({ name }) => !name.endsWith("(contoh)"))).toEqual([]);
  });

  test("a desa has between 300 and 6,000 people", () => {
    for (const people of network.inhabitants.values()) {
      expect(people).toBeGreaterThanOrEqual(300);
      expect(people).toBeLessThanOrEqual(6000);
    }
  });
});

describe("Belitung", () => {
  test("nine puskesmas share 49 desa, two of them real", () => {
    const desa = BELITUNG.puskesmas.flatMap((puskesmas) => puskesmas.desa);
    expect(BELITUNG.puskesmas).toHaveLength(9);
    expect(new Set(desa).size).toBe(49);
    expect(desa).toHaveLength(49);
    expect(BELITUNG.puskesmas.map(({ name }) => name).filter((name) => !name.endsWith("(contoh)"))).toEqual([
      "Puskesmas Tanjungpandan",
      "Puskesmas Tanjung Binga",
    ]);
  });
});

describe("codes", () => {
  test("a village number from 1001 is a kelurahan, from 2001 a desa", () => {
    expect(isKelurahan("19.02.01.1016")).toBe(true);
    expect(isKelurahan("19.02.01.2001")).toBe(false);
  });

  test("a code has the same key on every machine", () => {
    expect(unitId("19.02.01.1016")).toBe("97e40fc4-a0e2-5f7f-8b3d-0ed4bfdcd81b");
    expect(unitId("19.02.01.1015")).not.toBe(unitId("19.02.01.1016"));
  });
});

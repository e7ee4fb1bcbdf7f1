import { describe, expect, test } from "vitest";
import { fullName, plainName, shortName } from "#lib/area/labels";
import { levelsBelow, rowsOf } from "#lib/area/rows";
import { desaOf, homesOf, isClosed, pathOf, puskesmasOf, siblingsOf } from "#lib/area/tree";
import { codesOf, tree, unit } from "#tests/unit/area/belitung-tree";

describe("the tree of one month", () => {
  test("puskesmas stand in the order of their codes, desa and posyandu by name, the bucket last", () => {
    expect(codesOf(tree("2026-10").puskesmas)).toEqual(["PKM01", "PKM02"]);
    expect(codesOf(desaOf(tree("2026-10"), unit("KAB")))).toEqual(["AIR", "JURU", "DAMAI"]);
    expect(codesOf(homesOf(tree("2026-10"), unit("DAMAI")))).toEqual(["FLAMBOYAN", "KENANGA", "DAMAI.000"]);
  });

  test("a desa lies under the puskesmas that serves it in that month", () => {
    expect(codesOf(desaOf(tree("2026-06"), unit("PKM01")))).toEqual(["JURU", "DAMAI"]);
    expect(codesOf(desaOf(tree("2026-07"), unit("PKM01")))).toEqual(["DAMAI"]);
    expect(codesOf(desaOf(tree("2026-07"), unit("PKM02")))).toEqual(["AIR", "JURU"]);
  });

  test("a posyandu that closed in the year stays in the sums of the year, and is gone in the next", () => {
    const closed = unit("FLAMBOYAN");
    expect(isClosed(closed, "2026-10")).toBe(false);
    expect(isClosed(closed, "2026-11")).toBe(true);
    expect(codesOf(homesOf(tree("2026-12"), unit("DAMAI")))).toContain("FLAMBOYAN");
    expect(codesOf(homesOf(tree("2027-01"), unit("DAMAI")))).not.toContain("FLAMBOYAN");
  });

  test("a unit that opens later does not exist yet", () => {
    expect(tree("2025-12").byCode.get("MELATI")).toBeUndefined();
    expect(tree("2026-01").byCode.get("MELATI")).toBeDefined();
  });
});

describe("the way from the kabupaten to a unit", () => {
  test.each([
    ["KAB", ["KAB"]],
    ["PKM01", ["KAB", "PKM01"]],
    ["PST01", ["KAB", "PKM01", "PST01"]],
    ["DAMAI", ["KAB", "PKM01", "DAMAI"]],
    ["KENANGA", ["KAB", "PKM01", "DAMAI", "KENANGA"]],
    ["DAMAI.000", ["KAB", "PKM01", "DAMAI", "DAMAI.000"]],
    ["KEC", ["KAB", "KEC"]],
  ])("%s: %j", (code, path) => {
    expect(codesOf(pathOf(tree("2026-10"), unit(code)))).toEqual(path);
  });

  test.each([
    ["PKM02", ["PKM01", "PKM02"]],
    ["PST01", ["PST01"]],
    ["JURU", ["AIR", "JURU"]],
    ["KENANGA", ["FLAMBOYAN", "KENANGA", "DAMAI.000"]],
  ])("beside %s stand %j", (code, siblings) => {
    expect(codesOf(siblingsOf(tree("2026-10"), unit(code)))).toEqual(siblings);
  });

  test("a posyandu belongs to the puskesmas of its desa in that month", () => {
    expect(puskesmasOf(tree("2026-06"), unit("MELATI"))?.code).toBe("PKM01");
    expect(puskesmasOf(tree("2026-07"), unit("MELATI"))?.code).toBe("PKM02");
  });
});

describe("the lines of a table", () => {
  const october = tree("2026-10");

  test.each([
    ["KAB", "PUSKESMAS", ["PKM01", "PKM02"]],
    ["KAB", "PUSTU", ["PST01", "PKM02.LANGSUNG"]],
    ["PKM02", "DESA", ["AIR", "JURU"]],
    ["PKM02", "PUSTU", ["PKM02.LANGSUNG"]],
    ["PST01", "DESA", ["DAMAI"]],
    ["DAMAI", "POSYANDU", ["FLAMBOYAN", "KENANGA", "DAMAI.000"]],
  ] as const)("%s by %s: %j", (code, level, rows) => {
    expect(rowsOf(october, unit(code), level).map((row) => row.code)).toEqual(rows);
  });

  test("every desa of a unit is in exactly one line of every level", () => {
    for (const code of ["KAB", "PKM01", "PKM02"])
      for (const level of levelsBelow(unit(code)).filter((one) => one !== "POSYANDU")) {
        const inRows = rowsOf(october, unit(code), level).flatMap(({ of }) => codesOf(of));
        expect(inRows.sort(), `${code} ${level}`).toEqual(codesOf(desaOf(october, unit(code))).sort());
      }
  });

  test("desa without a pustu stand in one line of their own, with a name and without a unit", () => {
    const [direct] = rowsOf(october, unit("PKM02"), "PUSTU");
    expect(direct).toMatchObject({ unit: null, name: "Langsung puskesmas" });
    expect(codesOf(direct?.of ?? [])).toEqual(["AIR", "JURU"]);
  });

  test("a posyandu cannot be divided", () => {
    expect(levelsBelow(unit("KENANGA"))).toEqual([]);
  });
});

describe("names", () => {
  const named = (kind: "DESA" | "PUSKESMAS" | "KABUPATEN", name: string, code = "") => ({ kind, name, code });

  test("a breadcrumb shortens the kind, a bar leaves it out", () => {
    const puskesmas = named("PUSKESMAS", "Puskesmas Air Saga (contoh)");
    expect(shortName(puskesmas)).toBe("Pusk. Air Saga (contoh)");
    expect(plainName(puskesmas)).toBe("Air Saga");
    expect(shortName(named("KABUPATEN", "Kabupaten Belitung"))).toBe("Kab. Belitung");
    expect(shortName(named("KABUPATEN", "Kota Pangkal Pinang"))).toBe("Kota Pangkal Pinang");
  });

  test("the fourth part of the code tells a kelurahan from a desa", () => {
    expect(fullName(named("DESA", "Parit", "19.02.01.1002"))).toBe("Kelurahan Parit");
    expect(fullName(named("DESA", "Juru Seberang", "19.02.01.2008"))).toBe("Desa Juru Seberang");
  });
});

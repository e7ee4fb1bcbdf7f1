import { expect, test } from "vitest";
import type { Reader } from "#lib/access/reach";
import { readMoved } from "#lib/db/moved";
import { toldTo, toldTogether } from "#lib/live/within";
import { tree } from "#tests/unit/area/belitung-tree";

const network = tree("2026-11");
const moved = (...units: string[]) => ({ units, since: "2026-10" as const, records: 1 as const });

const READERS: Record<string, Reader> = {
  dinkes: { role: "DINKES", unitId: "KAB", desaIds: ["DAMAI", "JURU", "AIR"], puskesmasId: null },
  kapus: { role: "KAPUS", unitId: "PKM01", desaIds: ["DAMAI"], puskesmasId: "PKM01" },
  petugas: { role: "PETUGAS", unitId: "PKM01", desaIds: ["DAMAI"], puskesmasId: "PKM01" },
  pustu: { role: "PUSTU", unitId: "PST01", desaIds: ["DAMAI"], puskesmasId: "PKM01" },
  kader: { role: "KADER", unitId: "KENANGA", desaIds: [], puskesmasId: "PKM01" },
};

test.each([
  ["dinkes", ["DAMAI", "KAB", "KENANGA", "PKM01", "PST01"]],
  ["kapus", ["DAMAI", "KAB", "KENANGA", "PKM01", "PST01"]],
  ["petugas", ["DAMAI", "KENANGA", "PKM01", "PST01"]],
  ["pustu", ["DAMAI", "KENANGA", "PST01"]],
  ["kader", ["KENANGA"]],
])("a save in a posyandu is told to %s as all units of theirs that are made of it", (who, units) => {
  expect(toldTo(READERS[who] as Reader, network, moved("KENANGA"))).toEqual({
    n: 1,
    units,
    since: "2026-10",
  });
});

test.each([
  ["dinkes", ["JURU", "KAB", "MELATI", "PKM02"]],
  ["kapus", ["KAB"]],
  ["petugas", null],
  ["pustu", null],
  ["kader", null],
])("one in the neighbour's is told to %s as far as their reach goes", (who, units) => {
  expect(toldTo(READERS[who] as Reader, network, moved("MELATI"))?.units ?? null).toEqual(units);
});

test("what moved everywhere, and what nobody can name, is told to all", () => {
  expect(toldTo(READERS.kader as Reader, network, moved("*"))?.units).toEqual(["*"]);
  expect(toldTo(READERS.dinkes as Reader, network, moved("unknown"))).toBeNull();
});

test("what was set is told like a record, and is none", () => {
  const renamed = { ...moved("KENANGA"), records: 0 as const };
  expect(toldTo(READERS.kader as Reader, network, renamed)).toMatchObject({ n: 0, units: ["KENANGA"] });
});

test("several are told as one: how many, all places, the earliest month", () => {
  const one = { n: 2, units: ["A", "B"], since: "2026-10" } as const;
  const other = { n: 1, units: ["B", "C"], since: "2026-03" } as const;
  expect(toldTogether({ ...one, units: [...one.units] }, { ...other, units: [...other.units] })).toEqual({
    n: 3,
    units: ["A", "B", "C"],
    since: "2026-03",
  });
  const uncounted = { n: 1, units: ["A"], since: null };
  expect(toldTogether(uncounted, { ...one, units: ["A"] }).since).toBe("2026-10");
});

test.each([
  ['{"units":["*"],"since":null,"records":0}', true],
  ['{"units":["0197c6de-0000-7000-8000-000000000001"],"since":"2026-11","records":1}', true],
  ['{"units":["Siti Aminah"],"since":"2026-11","records":1}', false],
  ['{"units":["*"],"since":"2026-13","records":1}', false],
  ['{"units":["*"],"since":"2026-11","records":"Siti Aminah"}', false],
  ['{"units":"*","since":null,"records":0}', false],
  ["", false],
])("of what is heard %s is taken: %s", (payload, taken) => {
  expect(readMoved(payload) !== null).toBe(taken);
});

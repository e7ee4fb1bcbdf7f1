import { expect, test } from "vitest";
import { protect } from "#lib/publication/protect";
import { type Cells, groupedIn, NOTHING_TOLD, type Told } from "#lib/publication/told";

// Desa a1, a2 ... lie in puskesmas a.
const AROUND = {
  puskesmasOf: (desa: string) => desa.charAt(0),
  hidden: { desa: new Set<string>(), puskesmas: new Set<string>() },
  preferred: new Set<string>(),
};

const cellsOf = (values: Record<string, number | number[]>): Cells =>
  new Map(Object.entries(values).map(([desa, value]) => [desa, [value].flat()]));

const groups = (told: Told | null) =>
  told?.groups.map(({ of, members, fixed }) => `${of ?? "semua"}: ${members.join(" ")}${fixed ? " !" : ""}`);

const TABLES: [name: string, values: Record<string, number | number[]>, hidden: string[] | undefined][] = [
  ["nobody is few", { a1: 0, a2: 5, a3: 90 }, []],
  [
    "one of four people hides with the smallest that is enough",
    { a1: 4, a2: 9, a3: 6, a4: 30 },
    ["a: a1 a3"],
  ],
  ["one person too", { a1: 1, a2: 5, a3: 50 }, ["a: a1 a2"]],
  ["five people are told", { a1: 5, a2: 5 }, []],
  ["two of few are not enough: who knows the rule would know both", { a1: 3, a2: 2, a3: 8 }, ["a: a1 a2 a3"]],
  ["three of few are a crowd from ten people on", { a1: 4, a2: 4, a3: 2, b1: 30 }, ["a: a1 a2 a3"]],
  ["nine are none", { a1: 4, a2: 3, a3: 2, a4: 60 }, ["a: a1 a2 a3 a4"]],
  ["nobody hides nobody: a desa without people is no hiding place", { a1: 3, a2: 0, a3: 7 }, ["a: a1 a3"]],
  ["a puskesmas of one desa hides among others", { a1: 2, b1: 7, b2: 9 }, ["semua: a1 b1"]],
  ["so does one whose others are empty", { a1: 2, a2: 0, b1: 7, b2: 0 }, ["semua: a1 b1"]],
  ["rather in a puskesmas that hides some already", { a1: 2, b1: 8, b2: 3, c1: 9 }, ["semua: a1 b1 b2"]],
  ["those who are not reached may be few as well", { a1: [90, 2], a2: [50, 20], a3: [60, 30] }, ["a: a1 a2"]],
  ["both sides must be safe", { a1: [3, 50], a2: [6, 0], a3: [9, 9] }, ["a: a1 a2"]],
  ["a whole kabupaten of few tells nothing of its desa", { a1: 2, b1: 3 }, undefined],
];

test.each(TABLES)("%s", (_, values, hidden) => {
  const told = protect(cellsOf(values), NOTHING_TOLD, AROUND);
  expect(groups(told)?.sort()).toEqual(hidden);
});

test("told together until all of them have enough, then apart", () => {
  const march = protect(cellsOf({ a1: 3, a2: 6, a3: 9 }), NOTHING_TOLD, AROUND) as Told;
  expect(groups(march)).toEqual(["a: a1 a2"]);
  // Since March a1 has two more, a2 three: nothing of the three months together is few, but June alone is told of both.
  const june = protect(cellsOf({ a1: 8, a2: 9, a3: 20 }), march, AROUND) as Told;
  expect(groups(june)).toEqual([]);
  expect(june.values).toEqual({ a1: [8], a2: [9], a3: [20] });
});

test("a desa that is told in March and has few since is hidden with what it had then", () => {
  const march = protect(cellsOf({ a1: 12, a2: 6, a3: 9 }), NOTHING_TOLD, AROUND) as Told;
  const june = protect(cellsOf({ a1: 14, a2: 16, a3: 19 }), march, AROUND) as Told;
  expect(groups(june)).toEqual(["a: a1 a2"]);
  expect(june.values.a1).toEqual([12]);
  expect(june.groups[0]?.sum).toEqual([30]);
});

test("who joins later is not told apart again this year", () => {
  const march = protect(cellsOf({ a1: 3, a2: 6, a3: 9, a4: 40 }), NOTHING_TOLD, AROUND) as Told;
  const june = protect(cellsOf({ a1: 4, a2: 16, a3: 12, a4: 60 }), march, AROUND) as Told;
  expect(groups(june)).toEqual(["a: a1 a2 a3 !"]);
  const september = protect(cellsOf({ a1: 40, a2: 60, a3: 30, a4: 90 }), june, AROUND) as Told;
  expect(groups(september)).toEqual(["a: a1 a2 a3 !"]);
});

test("hidden in the whole, hidden in the part; a puskesmas likewise", () => {
  const cells = cellsOf({ a1: 20, a2: 30, b1: 10, b2: 10 });
  const desa = protect(cells, NOTHING_TOLD, {
    ...AROUND,
    hidden: { desa: new Set(["a1"]), puskesmas: new Set() },
  });
  expect(groupedIn(desa as Told)).toEqual(new Set(["a1", "a2"]));
  const puskesmas = protect(cells, NOTHING_TOLD, {
    ...AROUND,
    hidden: { desa: new Set(["a1", "b1"]), puskesmas: new Set(["a", "b"]) },
  });
  expect(groups(puskesmas)).toEqual(["semua: a1 b1"]);
});

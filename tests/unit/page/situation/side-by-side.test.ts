import { expect, test } from "vitest";
import { sideBySide } from "#lib/page/situation/side-by-side";
import { DESA, desaOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

const WEIGHED = theIndicator("GIZ01");
const STUNTED = theIndicator("GIZ06");
const REPORTS = theIndicator("ILP18");

/** Weighed and stunted of October, each of so many; null = nothing was recorded. */
type Posyandu = { weighed?: readonly [number, number] | null; stunted?: readonly [number, number] };

function sidesOf(posyandu: Record<string, Posyandu>, indicators = [WEIGHED, STUNTED]) {
  const places = Object.entries(posyandu).map(([name, { weighed = [0, 0], stunted = [0, 0] }]) => {
    const [d, s] = weighed ?? [0, 40];
    const masks = {
      D: monthsWith({ 10: d }),
      BALITA_S: monthsWith({ 10: s }),
      STUNTING: monthsWith({ 10: stunted[0] }),
      TBU_VALID: monthsWith({ 10: stunted[1] }),
      ...(weighed === null && { DILAYANI_2: NO_MONTHS }),
    };
    return [name, { masks }] as const;
  });
  return sideBySide(desaOf(Object.fromEntries(places)), indicators, { unit: DESA, level: "POSYANDU" });
}

/** By the code of an indicator the places that are marked in it. */
function worstIn(posyandu: Record<string, Posyandu>, code = "GIZ01") {
  const tables = sidesOf(posyandu)?.tables ?? [];
  return tables.flatMap(({ rows }) =>
    rows
      .filter((row) => row.code === code)
      .flatMap(({ cells }) => cells.flatMap(({ key, worst }) => (worst ? [key] : []))),
  );
}

test("within the own desa a posyandu is told without it, elsewhere with it", () => {
  const nameOf = ({ name }: { name: string }) => `${name}, Damai`;
  const district = desaOf({ Kenanga: {}, Melati: {} }, { nameOf });
  const namesIn = (unit: typeof DESA) =>
    sideBySide(district, [WEIGHED], { unit, level: "POSYANDU" })?.tables[0]?.sides.map(({ name }) => name);

  expect(namesIn(DESA)).toEqual(["Kenanga", "Melati"]);
  expect(namesIn(KABUPATEN)).toEqual(["Kenanga, Damai", "Melati, Damai"]);
});

test("one place stands beside nobody", () => {
  expect(sidesOf({ Kenanga: { weighed: [30, 40] } })).toBeNull();
  expect(sidesOf({ Kenanga: { weighed: [30, 40] }, Melati: { weighed: [30, 40] } })).not.toBeNull();
});

test.each([
  ["the lower one", { weighed: [30, 40] }, { weighed: [29, 40] }, ["Melati"]],
  ["none of two alike", { weighed: [30, 40] }, { weighed: [30, 40] }, []],
  ["none of two alike by share", { weighed: [30, 40] }, { weighed: [15, 20] }, []],
  ["none where the other is silent", { weighed: [30, 40] }, { weighed: null }, []],
  ["none where the other is small", { weighed: [30, 40] }, { weighed: [1, 19] }, []],
  ["the other at twenty", { weighed: [30, 40] }, { weighed: [1, 20] }, ["Melati"]],
] as const)("marked is %s", (_, Kenanga, Melati, worst) => {
  expect(worstIn({ Kenanga, Melati })).toEqual(worst);
});

test("where less is better the highest is marked, and of three two that are as bad", () => {
  const stunted = (...of: [number, number]) => ({ stunted: of });

  expect(worstIn({ A: stunted(4, 40), B: stunted(5, 40), C: stunted(3, 40) }, "GIZ06")).toEqual(["B"]);
  expect(worstIn({ A: stunted(4, 40), B: stunted(5, 40), C: stunted(5, 40) }, "GIZ06")).toEqual(["B", "C"]);
});

test("a finding that is neither good nor bad marks nobody", () => {
  const anemia = { ...STUNTED, betterWhen: "neither" as const };
  const sides = sidesOf({ A: { stunted: [4, 40] }, B: { stunted: [9, 40] } }, [anemia]);

  expect(sides?.tables[0]?.rows[0]?.cells.map(({ worst }) => worst)).toEqual([false, false]);
});

test.each([
  [2, [2]],
  [8, [8]],
  [9, [5, 4]],
  [16, [8, 8]],
  [17, [6, 6, 5]],
])("%i places stand in tables of %o, each once", (many, sizes) => {
  const names = Array.from({ length: many }, (_, place) => `P${String(place).padStart(2, "0")}`);
  const tables = sidesOf(Object.fromEntries(names.map((name) => [name, {}])))?.tables ?? [];

  expect(tables.map(({ sides }) => sides.length)).toEqual(sizes);
  expect(tables.flatMap(({ sides }) => sides.map(({ name }) => name)).toSorted()).toEqual(names);
  for (const { sides, rows } of tables)
    for (const { cells } of rows) expect(cells.map(({ key }) => key)).toEqual(sides.map(({ key }) => key));
});

test("a cell says its share and its people, of nobody neither", () => {
  const cells = sidesOf({ A: { weighed: [30, 40] }, B: {} }, [WEIGHED])?.tables[0]?.rows[0]?.cells;

  expect(cells?.map(({ percent, made, small }) => [percent, made, small])).toEqual([
    ["75,0", "30/40", false],
    ["–", "", false],
  ]);
});

test.each([
  [
    "worst in both",
    { A: { weighed: [30, 40], stunted: [4, 40] }, B: { weighed: [29, 40], stunted: [5, 40] } },
    { name: "B", worstOf: 2, judged: 2 },
  ],
  [
    "each worst in one",
    { A: { weighed: [30, 40], stunted: [5, 40] }, B: { weighed: [29, 40], stunted: [4, 40] } },
    null,
  ],
  [
    "worst in one, none in the other",
    { A: { weighed: [30, 40], stunted: [4, 40] }, B: { weighed: [29, 40], stunted: [4, 40] } },
    null,
  ],
  [
    "two as bad in both",
    {
      A: { weighed: [30, 40], stunted: [4, 40] },
      B: { weighed: [29, 40], stunted: [5, 40] },
      C: { weighed: [29, 40], stunted: [5, 40] },
    },
    null,
  ],
] as const)("the lowest place is named: %s", (_, posyandu, lowest) => {
  expect(sidesOf(posyandu)?.lowest).toEqual(lowest);
});

test("who reported is no line of people", () => {
  const sides = sidesOf({ A: { weighed: [30, 40] }, B: { weighed: [29, 40] } }, [REPORTS, WEIGHED]);

  expect(sides?.tables[0]?.rows.map(({ code }) => code)).toEqual(["GIZ01"]);
});

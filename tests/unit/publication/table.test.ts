import { expect, test } from "vitest";
import { cellsOf } from "#lib/publication/cells";
import { type Step, type Table, tellTable, UNTOLD } from "#lib/publication/table";

const STEP = { puskesmasOf: (desa: string) => desa.charAt(0), whole: null, before: UNTOLD, former: null };

const step = (month: number, values: Record<string, number>, more: Partial<Step> = {}): Step => ({
  ...STEP,
  month,
  cells: new Map(Object.entries(values).map(([desa, value]) => [desa, [value]])),
  ...more,
});

const shown = (table: Table) =>
  Object.fromEntries(
    [...cellsOf(table, "kab", STEP.puskesmasOf)].map(([unit, { month, value }]) => [
      unit,
      `${month}: ${value === null ? "tersembunyi" : value.join("/")}`,
    ]),
  );

test("from January on the kabupaten is told by the month, desa and puskesmas by the quarter", () => {
  const january = tellTable("SINCE_JANUARY", step(1, { a1: 6, a2: 7 }));
  expect(shown(january)).toEqual({ kab: "1: 13" });
  const march = tellTable("SINCE_JANUARY", step(3, { a1: 16, a2: 17 }, { before: january }));
  expect(shown(march)).toEqual({ kab: "3: 33", a: "3: 33", a1: "3: 16", a2: "3: 17" });
  const april = tellTable("SINCE_JANUARY", step(4, { a1: 26, a2: 27 }, { before: march }));
  expect(shown(april)).toEqual({ kab: "4: 53", a: "3: 33", a1: "3: 16", a2: "3: 17" });
});

test("a month that brought the kabupaten four people is told with the next one", () => {
  const january = tellTable("SINCE_JANUARY", step(1, { a1: 6, a2: 7 }));
  const february = tellTable("SINCE_JANUARY", step(2, { a1: 8, a2: 9 }, { before: january }));
  expect(shown(february)).toEqual({ kab: "1: 13" });
  expect(shown(tellTable("SINCE_JANUARY", step(3, { a1: 9, a2: 9 }, { before: february })))).toMatchObject({
    kab: "3: 18",
  });
});

test("a new version brings a correction; one that would leave few keeps all as it was", () => {
  const first = tellTable("OWN_MONTH", step(5, { a1: 6, a2: 17, b1: 30 }));
  const again = tellTable("OWN_MONTH", step(5, { a1: 7, a2: 17, b1: 30 }, { former: first }));
  expect(shown(again)).toMatchObject({ kab: "5: 54", a1: "5: 7" });
  const few = tellTable("OWN_MONTH", step(5, { a1: 3, a2: 17, b1: 40 }, { former: first }));
  expect(few).toEqual(first);
});

test("a new version tells no desa that the first one hid, whatever it has now", () => {
  const first = tellTable("OWN_MONTH", step(5, { a1: 3, a2: 17, a3: 40 }));
  expect(shown(first)).toMatchObject({ a1: "5: tersembunyi", a2: "5: tersembunyi", a: "5: 60" });
  const again = tellTable("OWN_MONTH", step(5, { a1: 13, a2: 17, a3: 40 }, { former: first }));
  expect(shown(again)).toMatchObject({ a1: "5: tersembunyi", a2: "5: tersembunyi", a: "5: 70" });
});

test("a sasaran hides the same desa all year", () => {
  const january = tellTable("YEAR", step(1, { a1: 3, a2: 17, a3: 40 }));
  expect(shown(january)).toEqual({
    kab: "1: 60",
    a: "1: 60",
    a1: "1: tersembunyi",
    a2: "1: tersembunyi",
    a3: "1: 40",
  });
  const june = tellTable("YEAR", step(6, { a1: 9, a2: 17, a3: 44 }, { before: january }));
  expect(shown(june)).toMatchObject({ kab: "6: 70", a1: "6: tersembunyi", a3: "6: 44" });
});

test("a part waits for its whole: what the whole has not told yet, the part does not tell", () => {
  const waits = tellTable("SINCE_JANUARY", step(3, { a1: 8, a2: 9 }, { whole: UNTOLD }));
  expect(shown(waits)).toEqual({ kab: "3: 17" });
});

test("a puskesmas whose only desa is small is hidden with it, and so is the one among whose desa it hides", () => {
  const may = tellTable("OWN_MONTH", step(5, { a1: 2, b1: 7, b2: 9, c1: 20 }));
  expect(shown(may)).toEqual({
    kab: "5: 38",
    a: "5: tersembunyi",
    a1: "5: tersembunyi",
    b: "5: tersembunyi",
    b1: "5: tersembunyi",
    b2: "5: 9",
    c: "5: 20",
    c1: "5: 20",
  });
});

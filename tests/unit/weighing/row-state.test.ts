import { expect, test } from "vitest";
import {
  afterAnswer,
  answersIn,
  firstState,
  isBlank,
  isDirty,
  type RowAnswer,
  type RowState,
  signature,
  withSavedWeight,
} from "#components/weighing/row-state";
import { askedColumn } from "#components/weighing/stops";
import { countUnsent, twoValuesWords } from "#components/weighing/what-waits";
import { type WeighingChild, weighingRow } from "#lib/entry/weighing-row";
import { growthStandard } from "#lib/reference/who-tables";

const child: WeighingChild = {
  id: "anak",
  name: "Putra Mahesa",
  hasNik: false,
  motherName: null,
  sex: "L",
  bornOn: "2025-07-05",
  weighings: [],
  next: {},
  last: {},
  saved: { id: "lama", values: { bb_kg: "9,4", tidak_diukur: [] }, undoMs: 0 },
};
const saved: RowAnswer = {
  status: "done",
  data: {
    id: "baru",
    personId: "anak",
    kind: "TIMBANG",
    servedOn: "2026-11-12",
    pregnancyId: null,
    movements: [],
  },
};
const started = firstState(child, undefined, "r1");

test("a row begins with what is saved, and is not sent again as it is", () => {
  expect(started).toMatchObject({ status: "SAVED", savedId: "lama", recordId: "r1" });
  expect(isDirty(started)).toBe(false);
  expect(isDirty({ ...started, entries: { tidak_diukur: "", bb_kg: "9,4" } })).toBe(false);
  expect(isDirty({ ...started, entries: { bb_kg: "9,5" } })).toBe(true);
});

test("after a save the next one corrects it, under an id of its own", () => {
  const now = afterAnswer({ ...started, entries: { bb_kg: "9,6" } }, { bb_kg: "9,6" }, saved);

  expect(now).toMatchObject({ status: "SAVED", savedId: "baru" });
  expect(now.recordId).not.toBe("r1");
  expect(isDirty(now)).toBe(false);
});

test("what was typed while the row was on its way is still to be saved", () => {
  const now = afterAnswer({ ...started, entries: { bb_kg: "9,7" } }, { bb_kg: "9,6" }, saved);

  expect(now.status).toBe("TYPED");
  expect(isDirty(now)).toBe(true);
});

test("what failed is counted as not sent wherever the focus stands, what is being typed only once it is left", () => {
  const typed = { ...started, entries: { bb_kg: "9,6" }, status: "TYPED" } as const;
  const failed = { ...typed, status: "FAILED" } as const;
  const waiting = { ...typed, status: "ASKED" } as const;
  const rows = [started, typed, failed, waiting].map((state, at) => ({ child: { id: `${at}` }, state }));

  expect(countUnsent(rows, null)).toBe(2);
  expect(countUnsent(rows, "1")).toBe(1);
  expect(countUnsent(rows, "2")).toBe(2);
});

test("a failed row keeps its id, so that sending it again writes once", () => {
  const failed: RowAnswer = { status: "refused", code: "NOT_FOUND", message: "Tidak ada.", values: {} };

  expect(afterAnswer({ ...started, entries: { bb_kg: "9,6" } }, { bb_kg: "9,6" }, failed)).toMatchObject({
    status: "FAILED",
    message: "Tidak ada.",
    recordId: "r1",
    entries: { bb_kg: "9,6" },
  });
});

test("without script every row is answered, and a refused one keeps what was typed", () => {
  const refused: RowAnswer = {
    status: "invalid",
    fields: { bb_kg: "Terlalu besar." },
    values: { id: "r9", person_id: "anak", kind: "TIMBANG", served_on: "2026-11-12", bb_kg: "99" },
  };
  const row = firstState(
    { ...child, saved: null },
    answersIn({ status: "done", data: { anak: refused } }).anak,
    "r9",
  );

  expect(row).toMatchObject({ status: "REFUSED", message: "Terlalu besar.", entries: { bb_kg: "99" } });
});

test("an ended session is the answer of every row that says something", () => {
  const values = { kind: "TIMBANG", "a.bb_kg": "9", "a.id": "1", "b.bb_kg": "", "b.id": "2" };
  const answers = answersIn({ status: "refused", code: "SIGNED_OUT", message: "Masuk lagi.", values });

  expect(Object.keys(answers)).toEqual(["a"]);
});

test("blank entries and their order say nothing", () => {
  expect(isBlank({ bb_kg: " ", pb_tb_cm: "", tidak_diukur: [] })).toBe(true);
  expect(signature({ b: "2", a: "1", c: "" })).toBe(signature({ a: "1", b: "2" }));
});

test.each([
  { name: "emptied", typed: { bb_kg: "" }, kg: "9,4", status: "SAVED", dirty: false },
  { name: "spaces", typed: { bb_kg: " " }, kg: "9,4", status: "SAVED", dirty: false },
  {
    name: "a length beside it",
    typed: { bb_kg: "", pb_tb_cm: "75" },
    kg: "9,4",
    status: "TYPED",
    dirty: true,
  },
  { name: "another weight", typed: { bb_kg: "9,6" }, kg: "9,6", status: "TYPED", dirty: true },
  {
    name: "not measured",
    typed: { bb_kg: "", tidak_diukur: ["bb_kg"] },
    kg: "",
    status: "TYPED",
    dirty: true,
  },
] as const)("the saved weight stands until another one is written: $name", ({ typed, kg, status, dirty }) => {
  const state = { ...started, entries: { ...typed }, status: "TYPED" } as RowState;
  const left = withSavedWeight(state);

  expect(left).toMatchObject({ entries: { bb_kg: kg }, status });
  expect(isDirty(left)).toBe(dirty);
  expect(left.version).toBe(kg === "9,4" ? state.version + 1 : state.version);
});

test("an emptied row of which nothing is saved stays empty, and a saved one asks for nothing", () => {
  const emptied = { bb_kg: "" };
  const unsaved = firstState({ ...child, saved: null }, undefined, "r2");
  expect(withSavedWeight({ ...unsaved, entries: emptied }).entries).toEqual(emptied);

  const state = { ...started, entries: emptied, status: "EMPTY" } as const;
  const row = weighingRow(child, emptied, {
    day: "2026-11-12",
    kader: true,
    growth: { L: growthStandard("L"), P: growthStandard("P") },
  });
  expect(row.problems).toHaveLength(1);
  expect(askedColumn({ row, state })).toBeNull();
});

test.each([
  { day: "2026-11-12", words: "Dua angka untuk hari ini. Pakai yang mana?" },
  { day: "2026-11-05", words: "Dua angka untuk 5 Nov. Pakai yang mana?" },
  { day: "2025-12-30", words: "Dua angka untuk 30 Des 2025. Pakai yang mana?" },
] as const)("which of two is asked for the day of the grid: $day", ({ day, words }) => {
  expect(twoValuesWords(day, "2026-11-12")).toBe(words);
});

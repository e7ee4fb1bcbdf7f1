import { describe, expect, test } from "vitest";
import { firstState, type RowState } from "#components/weighing/row-state";
import { firstAsking, stopAfter } from "#components/weighing/stops";
import { type WeighingChild, weighingRow } from "#lib/entry/weighing-row";
import { growthStandard } from "#lib/reference/who-tables";

const setting = {
  day: "2026-11-12",
  kader: true,
  growth: { L: growthStandard("L"), P: growthStandard("P") },
} as const;

/** 9,4 kg a month ago: 9,8 is fine, 18,9 is asked about, 98 is impossible. */
function rowOf(id: string, kg: string, { length = "", weighedOn = "" } = {}) {
  const child: WeighingChild = {
    id,
    name: id,
    hasNik: false,
    motherName: null,
    sex: "L",
    bornOn: "2025-07-05",
    weighings: [
      { on: "2026-10-12", kg: 9.4 },
      ...(weighedOn ? [{ on: "2026-11-03" as const, kg: 9.7 }] : []),
    ],
    next: {},
    last: { bb_kg: { value: 9.4, on: "2026-10-12" } },
    saved: null,
  };
  const entries = { ...(kg && { bb_kg: kg }), ...(length && { pb_tb_cm: length }) };
  const state: RowState = {
    ...firstState(child, undefined, `r-${id}`),
    entries,
    status: kg || length ? "TYPED" : "EMPTY",
  };
  return { number: 1, child, state, row: weighingRow(child, entries, setting) };
}

const way = { pair: false, answering: false };
const bb = (id: string) => ({ id, column: "bb_kg" as const });
const pb = (id: string) => ({ id, column: "pb_tb_cm" as const });

describe("Enter goes on", () => {
  test.each(["9,8", "18,9", "98", "x", ""])("from %j to the next child", (kg) => {
    const rows = [rowOf("a", kg), rowOf("b", ""), rowOf("c", "")];

    expect(stopAfter(bb("a"), { ...way, rows })).toEqual(bb("b"));
  });

  test("past those who are done, who ask, and who were weighed earlier this month", () => {
    const rows = [
      rowOf("a", "9,8"),
      rowOf("b", "9,9"),
      rowOf("c", "18,9"),
      rowOf("d", "", { weighedOn: "2026-11-03" }),
      rowOf("e", ""),
    ];

    expect(stopAfter(bb("a"), { ...way, rows })).toEqual(bb("e"));
  });

  test("after the last child to the first value that waits, then to whoever was passed by, then nowhere", () => {
    const [done, asks, blank] = [rowOf("a", "9,8"), rowOf("b", "98"), rowOf("c", "")];
    const last = rowOf("z", "9,8");

    expect(stopAfter(bb("z"), { ...way, rows: [done, blank, asks, last] })).toEqual(bb("b"));
    expect(stopAfter(bb("z"), { ...way, rows: [done, blank, last] })).toEqual(bb("c"));
    expect(stopAfter(bb("z"), { ...way, rows: [done, last] })).toBeNull();
    expect(stopAfter(bb("z"), { ...way, rows: [done, rowOf("z", "18,9")] })).toEqual(bb("z"));
  });

  test("from an answer to the next question, round the end, and at last back to where the list stands", () => {
    const answering = { ...way, answering: true };
    const asks = rowOf("a", "18,9");

    expect(stopAfter(bb("b"), { ...answering, rows: [asks, rowOf("b", "9,8"), rowOf("c", "98")] })).toEqual(
      bb("c"),
    );
    expect(stopAfter(bb("b"), { ...answering, rows: [asks, rowOf("b", "9,8"), rowOf("c", "")] })).toEqual(
      bb("a"),
    );
    expect(stopAfter(bb("a"), { ...answering, rows: [rowOf("a", "9,8"), rowOf("c", "")] })).toEqual(bb("c"));
    expect(stopAfter(bb("a"), { ...answering, rows: [asks, rowOf("c", "9,8")] })).toEqual(bb("a"));
    expect(stopAfter(bb("a"), { ...answering, rows: [rowOf("a", "9,8")] })).toBeNull();
  });

  test("through weight and length where both are asked, and down one column where one is", () => {
    const rows = [rowOf("a", "9,8"), rowOf("b", "9,9", { length: "75" }), rowOf("c", "9,9"), rowOf("d", "")];
    const both = { ...way, rows, pair: true };

    expect(stopAfter(bb("a"), both)).toEqual(pb("a"));
    expect(stopAfter(pb("a"), both)).toEqual(bb("d"));
    expect(stopAfter(pb("a"), { ...way, rows })).toEqual(pb("c"));
  });
});

test("a row waits in the cell that is doubtful", () => {
  expect(firstAsking([rowOf("a", "9,8"), rowOf("b", "9,8", { length: "700" })])).toEqual(pb("b"));
  expect(firstAsking([rowOf("a", ""), rowOf("b", "9,8")])).toBeNull();
});

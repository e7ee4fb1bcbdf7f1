import { expect, test } from "vitest";
import { rowsIn } from "#lib/action/rows";

test("entries before the dot name the row, entries without one belong to every row", () => {
  const rows = rowsIn({
    served_on: "2026-11-12",
    "a.bb_kg": "8,4",
    "a.id": "1",
    "b.bb_kg": "",
    "b.dipastikan": ["x"],
  });

  expect(rows).toEqual({
    a: { served_on: "2026-11-12", bb_kg: "8,4", id: "1" },
    b: { served_on: "2026-11-12", bb_kg: "", dipastikan: ["x"] },
  });
});

test("a row's own entry outweighs the shared one, wherever it stands", () => {
  expect(rowsIn({ "a.place": "RUMAH", place: "POSYANDU" })).toEqual({ a: { place: "RUMAH" } });
});

import { expect, test } from "vitest";
import { reachKey } from "#lib/access/reach";
import { remembered } from "#lib/coverage/remembered";

test("of the very same things the answer is made once; of another thing, or to another question, anew", () => {
  let made = 0;
  const make = () => ++made;
  const [tree, tallies] = [{}, {}];
  expect(remembered("a", [tree, tallies], make)).toBe(1);
  expect(remembered("a", [tree, tallies], make)).toBe(1);
  expect(remembered("b", [tree, tallies], make)).toBe(2);
  expect(remembered("a", [tree, {}], make)).toBe(3);
  expect(remembered("a", [tree, tallies], make)).toBe(4);
  expect(remembered("a", [tree], make)).toBe(5);
  expect(remembered("a", [tree, tallies, tallies], make)).toBe(6);
});

test("what nobody has asked for longest goes first", () => {
  let made = 0;
  const make = () => ++made;
  remembered("first", [], make);
  remembered("second", [], make);
  for (let other = 0; other < 58; other++) remembered(`other ${other}`, [], make);
  remembered("first", [], make); // asked again
  remembered("one more", [], make);
  const before = made;
  remembered("first", [], make);
  expect(made).toBe(before);
  remembered("second", [], make);
  expect(made).toBe(before + 1);
});

test("two readers share an answer only where they may open the same", () => {
  const kader = { role: "KADER", unitId: "a", desaIds: [], puskesmasId: "p" } as const;
  const others = [
    { ...kader, role: "PETUGAS" },
    { ...kader, unitId: "b" },
    { ...kader, desaIds: ["d"] },
    { ...kader, desaIds: ["d", "e"] },
    { ...kader, puskesmasId: null },
    { ...kader, puskesmasId: "q" },
  ] as const;
  expect(new Set([kader, ...others].map(reachKey)).size).toBe(others.length + 1);
  expect(reachKey({ ...kader })).toBe(reachKey(kader));
});

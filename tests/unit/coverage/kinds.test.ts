import { expect, test } from "vitest";
import { CATALOGUE } from "#lib/coverage/catalogue";
import { KINDS, kindOf } from "#lib/coverage/kinds";
import { questionOf as askedOf } from "#lib/coverage/question";
import { movementOf } from "#lib/coverage/trend";
import { listSources } from "#tests/support/source-files";
import { questionOf, theIndicator } from "#tests/support/unit-figures";

test("what an indicator names is what its kind is made of", () => {
  for (const indicator of CATALOGUE) {
    const { outOf } = kindOf(indicator);
    const side = "outOf" in indicator ? Object.keys(indicator.outOf) : [];
    expect(side.includes("sasaran")).toBe(outOf === "SASARAN");
    expect(side.includes("mask")).toBe(outOf === "MEASURE");
  }
});

test("nobody but the table and the catalogue asks a kind by its name", () => {
  const names = Object.keys(KINDS).join("|");
  const asks = new RegExp(`kind [!=]== "(${names})"|case "(${names})":`);
  const others = listSources(["app", "components", "lib"]);

  expect(others.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
});

test.each([
  ["KIA03", "PROYEKSI", "PROYEKSI"],
  ["KIA03", "RIIL", "RIIL"],
  ["GIZ01", "PROYEKSI", "RIIL"],
  ["ILP18", "PROYEKSI", "RIIL"],
] as const)("%s asked by %s is read by %s", (code, basis, read) => {
  const asked = { month: "2026-10", basis, target: null, running: false } as const;
  expect(askedOf(theIndicator(code), asked).basis).toBe(read);
});

test.each([
  // One more person, the same share as shown: heads move, shown shares do not, exact shares do.
  ["KIA03", { reached: 7001, outOf: 9000 }, { reached: 7000, outOf: 9000 }, "UP"],
  ["GIZ01", { reached: 7001, outOf: 9000 }, { reached: 7000, outOf: 9000 }, "LEVEL"],
  ["ILP18", { reached: 7001, outOf: 9000 }, { reached: 7000, outOf: 9000 }, "UP"],
  // More people of many more: heads rise where shares fall.
  ["KIA03", { reached: 50, outOf: 100 }, { reached: 40, outOf: 60 }, "UP"],
  ["GIZ18", { reached: 50, outOf: 100 }, { reached: 40, outOf: 60 }, "DOWN"],
  ["KIA03", { reached: 50, outOf: null }, { reached: 50, outOf: null }, "LEVEL"],
  ["GIZ01", { reached: 0, outOf: 0 }, { reached: 40, outOf: 60 }, null],
] as const)("%s moves by what its kind compares", (code, now, before, movement) => {
  expect(movementOf(questionOf(theIndicator(code)), now, before)).toBe(movement);
});

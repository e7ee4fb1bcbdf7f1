import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const levels: Record<"1" | "2", string[]> = JSON.parse(
  readFileSync("tests/fixtures/asvs/levels.json", "utf8"),
);

/** Of ASVS 5.0.0, as read there: 70 of level 1 and 183 of level 2. */
const WANTED = [...levels["1"], ...levels["2"]];

const section = readFileSync("README.md", "utf8").split("\n### ASVS Level 2\n")[1]?.split("\n## ")[0] ?? "";
const rows = section
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const [met = ""] = section.split("\nPartly met, or not:\n");

/** "1.2.4-6, 3.1.1" are four. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(\d+\.\d+)\.(\d+)(?:-(\d+))?/g)].flatMap(([, group, first, last]) =>
    Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, place) => `${group}.${Number(first) + place}`,
    ),
  );
}

test("the list of the standard is whole", () => {
  expect([levels["1"].length, levels["2"].length, new Set(WANTED).size]).toEqual([70, 183, 253]);
});

test("each requirement of levels 1 and 2 stands in the README once", () => {
  expect(rows.flatMap(([, numbers = ""]) => numbersIn(numbers)).sort()).toEqual([...WANTED].sort());
});

test("what is named as evidence exists", () => {
  const named = [...section.matchAll(/`([^`]*\.(?:tsx?|mjs|json))`/g)].map(([, path = ""]) => path);

  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("what is met names a file, a section of the README, or that there is nothing", () => {
  const bare = met
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .filter((line) => !/`[^`]+`|"[A-Z][^"]+"|the tables above|there are none/.test(line));

  expect(bare).toEqual([]);
});

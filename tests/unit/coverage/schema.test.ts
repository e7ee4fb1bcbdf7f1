import { expect, test } from "vitest";
import { TargetInput } from "#lib/coverage/schema";

const filled = { indicator: "KIA03", since: "2026-11", permille: "95", source: "SK Kepala Dinas 12/2026" };

test.each([
  { permille: "95", stored: 950 },
  { permille: "95,5", stored: 955 },
  { permille: "95.5", stored: 955 },
  { permille: " 0 ", stored: 0 },
  { permille: "100", stored: 1000 },
  { permille: "", stored: null },
])("a target typed as '$permille' is $stored permille", ({ permille, stored }) => {
  expect(TargetInput.parse({ ...filled, permille }).permille).toBe(stored);
});

test.each([
  { wrong: { permille: "100,1" }, why: "above 100 %" },
  { wrong: { permille: "95,55" }, why: "two decimals" },
  { wrong: { permille: "-5" }, why: "below nought" },
  { wrong: { indicator: "KIA99" }, why: "unknown indicator" },
  { wrong: { since: "2026-13" }, why: "no such month" },
  { wrong: { source: " " }, why: "no source" },
])("refused: $why", ({ wrong }) => {
  expect(TargetInput.safeParse({ ...filled, ...wrong }).success).toBe(false);
});

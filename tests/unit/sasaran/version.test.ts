import { expect, test } from "vitest";
import { type Version, versionIn } from "#lib/sasaran/version";

const versions: Version[] = [
  { version: 2, setIn: "2026-06", source: "Revisi" },
  { version: 1, setIn: "2026-02", source: "Pusdatin" },
];

test.each([
  { month: "2026-01", version: 1, why: "set late, it holds from January" },
  { month: "2026-05", version: 1, why: "before the change" },
  { month: "2026-06", version: 2, why: "the month of the change" },
  { month: "2026-12", version: 2, why: "after it" },
] as const)("$month is shown by version $version: $why", ({ month, version }) => {
  expect(versionIn(versions, month)).toBe(version);
});

test("a year without figures has no version", () => {
  expect(versionIn([], "2026-01")).toBeNull();
});

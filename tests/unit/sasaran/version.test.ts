import { expect, test } from "vitest";
import { type Choice, inForceIn, type Version, versionIn } from "#lib/sasaran/version";

const pusdatin = { source: "PUSDATIN", document: "Data sasaran (contoh)" } as const;
const daerah = { source: "DAERAH", document: "SK (contoh)" } as const;
const versions: Version[] = [
  { version: 2, setIn: "2026-06", ...pusdatin },
  { version: 1, setIn: "2026-02", ...pusdatin },
];

test.each([
  { month: "2026-01", version: 1, why: "set late, it holds from January" },
  { month: "2026-05", version: 1, why: "before the change" },
  { month: "2026-06", version: 2, why: "the month of the change" },
  { month: "2026-12", version: 2, why: "after it" },
] as const)("$month is shown by version $version: $why", ({ month, version }) => {
  expect(versionIn(versions, month)?.version).toBe(version);
});

test("a year without figures has no version", () => {
  expect(versionIn([], "2026-01")).toBeNull();
});

const both: Version[] = [
  ...versions,
  { version: 3, setIn: "2026-07", ...daerah },
  { version: 4, setIn: "2026-10", ...daerah },
];
const choices: Choice[] = [
  { since: "2026-12", version: 1, source: "PUSDATIN" },
  { since: "2026-09", version: 1, source: "PUSDATIN" },
  { since: "2026-09", version: 2, source: "DAERAH" },
];

test.each([
  { month: "2026-01", source: "PUSDATIN", version: 1, why: "nothing decided: the official figures" },
  {
    month: "2026-08",
    source: "PUSDATIN",
    version: 2,
    why: "Daerah is stored since July and does not count yet",
  },
  { month: "2026-09", source: "DAERAH", version: 3, why: "the month of change, its later decision" },
  { month: "2026-10", source: "DAERAH", version: 4, why: "a new version of that source" },
  { month: "2026-11", source: "DAERAH", version: 4, why: "the month before the next decision" },
  { month: "2026-12", source: "PUSDATIN", version: 2, why: "back again, to the last version of that source" },
] as const)("$month: $source, version $version: $why", ({ month, source, version }) => {
  const inForce = inForceIn({ versions: both, choices }, month);
  expect([inForce.source, inForce.version?.version]).toEqual([source, version]);
});

test("a source that counts without figures has no version, however many the other has", () => {
  const decided: Choice[] = [{ since: "2026-01", version: 1, source: "DAERAH" }];
  expect(inForceIn({ versions, choices: decided }, "2026-06")).toEqual({ source: "DAERAH", version: null });
});

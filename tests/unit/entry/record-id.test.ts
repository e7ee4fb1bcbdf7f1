import { expect, test } from "vitest";
import { backPath } from "#lib/entry/back-path";
import { newRecordId } from "#lib/entry/record-id";

test("a record's id is a uuid v7 that sorts by time", () => {
  const [earlier, later] = [newRecordId(1_790_000_000_000), newRecordId(1_790_000_000_001)];

  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(earlier.slice(0, 13)).toBe("01a0c450-6c00");
  expect(earlier < later).toBe(true);
});

test("after a save one goes back to where one came from, when that lies in this house", () => {
  const to = (from: unknown) => backPath(from, "p1");

  expect(to("/pws/KIA03/nama?bulan=2026-10")).toBe("/pws/KIA03/nama?bulan=2026-10");
  expect(to(undefined)).toBe("/orang/p1");
  expect(to("//jahat.example")).toBe("/orang/p1");
  expect(to("https://jahat.example")).toBe("/orang/p1");
  expect(to("/\\jahat.example")).toBe("/orang/p1");
});

import { expect, test } from "vitest";
import { kindOfSlug, recordHref } from "#lib/programme/addresses";
import { SERVICE_KINDS } from "#lib/programme/catalogue";
import { listSources } from "#tests/support/source-files";

test.each(SERVICE_KINDS)("the address of %s leads to its form", (kind) => {
  const [, , , , slug] = recordHref("p1", kind).split("/");
  expect(kindOfSlug(slug ?? "")).toBe(kind);
});

test("a mend, a day and the way back stand in the query", () => {
  expect(recordHref("p1", "TIMBANG", { from: "/a?b=c", day: "2026-10-02", correcting: "r1" })).toBe(
    "/orang/p1/catat/timbang?dari=%2Fa%3Fb%3Dc&tanggal=2026-10-02&perbaiki=r1",
  );
});

test("nobody else writes the address of a form", () => {
  const writers = listSources(["app", "components", "lib"])
    .filter(({ text }) => /\}\/catat\b/.test(text))
    .map(({ path }) => path);
  expect(writers).toEqual([]);
});

import { expect, test } from "vitest";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import { listSources } from "#tests/support/source-files";

// What the audit page can be asked for is what is written, and the other way about.

const SOURCES = listSources(["lib", "app"]).filter(({ path }) => path !== "lib/audit/labels.ts");

/** Every act that a call names: recordEvent(tx, actor, ACT, ...), recordOpening and recordSystemEvent. */
function writtenIn(text: string): string[] {
  return [
    ...text.matchAll(/\b(?:recordEvent|recordOpening|recordSystemEvent)\(([^;]*?)\{\s*kind:/gs),
  ].flatMap(([, before = ""]) =>
    [...before.matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, action = ""]) => action),
  );
}

const written = new Set(SOURCES.flatMap(({ text }) => writtenIn(text)));

test("every label is written somewhere, and whatever is written has a label", () => {
  expect(written.size).toBeGreaterThan(35);
  expect([...written].sort()).toEqual(Object.keys(AUDIT_ACTIONS).sort());
});

test("rows of the audit are written in its own room alone", () => {
  const others = SOURCES.filter(
    ({ path }) => !path.startsWith("lib/audit/") && !path.startsWith("lib/db/generated/"),
  );
  expect(
    others
      .filter(({ text }) => /auditEvent\.(create|update|upsert|delete)|INTO audit_events/.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

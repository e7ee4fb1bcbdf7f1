import { expect, test } from "vitest";
import { REASONS } from "#lib/db/unscoped";
import { listSources } from "#tests/support/source-files";

/** Every place that reads or writes past the own reach, by why. Whoever adds one reads the others first. */
const PLACES = {
  COUNTING: ["measure/recount", "recording/change-histories"],
  WHOLE_HISTORY: [
    "entry/weighing-roster",
    "names/read-people",
    "page/person/read-file",
    "recording/find-subject",
  ],
  NAMES_THEN: ["names/read-bits"],
  PULSE: ["page/pulse/read-pulse"],
  SEARCH: ["person/unscoped-search"],
  ALIKE: ["person/unscoped-duplicates"],
  SAME_NIK: ["person/taken-nik", "recording/welcome-back"],
  MERGED: ["person/queries", "person/read-consents", "person/read-merged", "recording/find-subject"],
  GUEST: ["person/find-guest"],
  RESIDENTS: ["unit/close-unit", "unit/queries"],
  GONE: [
    "page/person/read-acts",
    "recording/find-away",
    "recording/last-home",
    "recording/mistaken",
    "recording/move-person",
    "recording/settle-again",
    "recording/take-back-move",
    "recording/take-back-registration",
  ],
  MERGE: ["recording/merge-people", "recording/take-back-merge"],
  FAMILY: ["recording/name-head", "recording/register-person", "recording/with-families"],
  KIN: [
    "recording/correct-end",
    "recording/judge-end-again",
    "recording/merge-people",
    "recording/register-person",
    "recording/take-back-end",
  ],
  AUDIT: ["audit/record-event"],
  FACTS: ["fact/record-fact"],
};

const MAKES_OR_TAKES = new Set([
  "lib/db/counting-connection.ts",
  "lib/db/policies.ts",
  "lib/db/rights.ts",
  "lib/db/role.ts",
  "lib/db/unscoped.ts",
]);

test("nobody passes row security but here, each for a reason of the list", () => {
  const found: Record<string, string[]> = Object.fromEntries(
    Object.keys(REASONS).map((reason) => [reason, []]),
  );
  for (const { path, text } of listSources(["lib", "app", "components"])) {
    if (path === "lib/db/unscoped.ts") continue;
    for (const [, reason = ""] of text.matchAll(/unscoped\(\s*tx,\s*"([A-Z_]+)"/g)) {
      const place = path.slice(4, -3);
      if (!found[reason]?.includes(place)) found[reason]?.push(place);
    }
  }
  for (const places of Object.values(found)) places.sort();
  expect(found).toEqual(PLACES);
});

test("the role that sees everybody is taken in one place", () => {
  const others = listSources(["lib", "app", "prisma"]).filter(({ path }) => !MAKES_OR_TAKES.has(path));
  expect(others.filter(({ text }) => /"count"/.test(text)).map(({ path }) => path)).toEqual([]);
});

/** Whatever a server does, it does as its own login: the owner's connections are for commands and seeds. */
const AS_OWNER = /^(lib\/(cli|postgres|backup)\/|lib\/db\/(client|owner-connection)\.ts$|prisma\/)/;

test("the owner's connections are a command's alone", () => {
  const others = listSources(["lib", "app", "components", "prisma"]).filter(
    ({ path }) => !AS_OWNER.test(path),
  );
  const taken = others.filter(({ text }) => /\bdb\(\)|owner-connection"/.test(text));
  expect(taken.map(({ path }) => path)).toEqual([]);
});

/** The ORM sends what is asked of one transaction at the same moment as if the first had asked it all, in the role of the first. */
const ASKS_AT_ONCE = new Set([
  "lib/audit/verify-audit.ts", // each stretch on a connection of its own
  "lib/db/connection.ts",
  "lib/db/migrations.ts",
  "lib/edge/public-answer.ts", // asks no database
  "lib/measure/batches.ts",
]);

test("within a transaction one statement is asked after the other", () => {
  const others = listSources(["lib", "app"]).filter(({ path }) => !/^lib\/(cli|postgres)\//.test(path));
  const atOnce = others.filter(({ text }) => /\bPromise\.(all|allSettled|any|race)\(/.test(text));
  expect(new Set(atOnce.map(({ path }) => path))).toEqual(ASKS_AT_ONCE);
});

import { expect, test } from "vitest";
import { plannedAnew, statementName } from "#lib/db/statement-name";

const nameOf = (sql: string) => statementName({ sql });

test("a statement keeps one name, and no other has it", () => {
  expect(nameOf("SELECT 1")).not.toBe("");
  expect(nameOf("SELECT 1")).toBe(nameOf("SELECT 1"));
  expect(nameOf("SELECT 2")).not.toBe(nameOf("SELECT 1"));
});

test("what wants its own plan each time has none", () => {
  expect(nameOf(`${plannedAnew.sql} SELECT 1`)).toBe("");
  for (const by of [">", ">=", "<", "<=", "LIKE", "ILIKE"])
    expect(nameOf(`SELECT "public"."persons"."id" FROM "public"."persons" WHERE "born_on" ${by} $1`)).toBe(
      "",
    );
  expect(nameOf(`SELECT "public"."persons"."id" FROM "public"."persons" WHERE "id" = $1`)).not.toBe("");
});

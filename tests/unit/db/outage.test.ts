import { expect, test } from "vitest";
import { outageOf } from "#lib/db/outage";
import { versionProblem } from "#lib/db/version";
import { Refusal } from "#lib/errors";

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each([
  [withCode("connect ECONNREFUSED /data/.s.PGSQL.5432", "ECONNREFUSED"), "DATABASE_AWAY"],
  [withCode("connect ENOENT /data/.s.PGSQL.5432", "ENOENT"), "DATABASE_AWAY"],
  [withCode("terminating connection due to administrator command", "57P01"), "DATABASE_AWAY"],
  [withCode("the database system is starting up", "57P03"), "DATABASE_AWAY"],
  [withCode("sorry, too many clients already", "53300"), "DATABASE_AWAY"],
  [new Error("Connection terminated unexpectedly"), "DATABASE_AWAY"],
  [new Error("around it", { cause: withCode("read ECONNRESET", "ECONNRESET") }), "DATABASE_AWAY"],
  // As the adapter tells it of a statement in a transaction: the cause is no error.
  [new Error("x", { cause: { kind: "postgres", originalCode: "57P01", code: "57P01" } }), "DATABASE_AWAY"],
  [new Error("x", { cause: { kind: "postgres", originalCode: "53100", code: "53100" } }), "DATABASE_FULL"],
  [new Error("x", { cause: { kind: "postgres", originalCode: "23505", detail: "(name)=(57P01)" } }), null],
  [new Error("Query read timeout"), "DATABASE_SLOW"],
  [withCode("canceling statement due to statement timeout", "57014"), "DATABASE_SLOW"],
  [withCode("canceling statement due to lock timeout", "55P03"), "DATABASE_SLOW"],
  [withCode('could not extend file "base/1/2": No space left on device', "53100"), "DATABASE_FULL"],
  [withCode('duplicate key value violates unique constraint "a"', "23505"), null],
  [new Error("Cannot read properties of undefined"), null],
  [new Refusal("NOT_FOUND"), null],
  ["ECONNREFUSED", null],
] as const)("%s is %s", (error, code) => {
  expect(outageOf(error)?.code ?? null).toBe(code);
  expect(outageOf(error)?.digest ?? null).toBe(code);
});

test.each([
  [
    150_004,
    "PostgreSQL ini versi 15.4; Denyut memerlukan versi 16 atau lebih baru. Naikkan versinya, lalu ulangi.",
  ],
  [160_000, null],
  [180_001, null],
])("version %i: %s", (number, sentence) => {
  expect(versionProblem(number)).toBe(sentence);
});

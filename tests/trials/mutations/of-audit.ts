import { changes, type Mutation, noticed } from "#tests/trials/mutations/mutation";

const ACTS = { project: "integration", test: "tests/integration/audit/acts.test.ts" } as const;
const TAKEN_BACK = {
  project: "integration",
  test: "tests/integration/audit/acts-taken-back.test.ts",
} as const;

const OPENINGS = { project: "integration", test: "tests/integration/audit/openings.test.ts" } as const;

/** Whoever opens it leaves no row. */
function unseen(file: string): Mutation {
  return {
    name: `no audit row of opening ${file.split("/").at(-1)?.replace(".ts", "")}`,
    file,
    find: 'import { recordOpening } from "#lib/audit/record-opening";',
    replace: "const recordOpening = async (..._: unknown[]) => {};",
  };
}

/** The act of that file leaves no row. */
function unwritten(file: string): Mutation {
  return {
    name: `no audit row of ${file.split("/").at(-1)?.replace(".ts", "")}`,
    file,
    find: 'import { recordEvent } from "#lib/audit/record-event";',
    replace: "const recordEvent = async (..._: unknown[]) => {};",
  };
}

const account = (act: string) => {
  const find = `await recordEvent(tx, actor, "account.${act}", { kind: "account", id }, { username });`;
  return [`no audit row of an account ${act}`, find, ""] as const;
};

export const OF_AUDIT = [
  ...noticed(
    ACTS,
    ...[
      "lib/recording/register-person.ts",
      "lib/recording/correct-person.ts",
      "lib/recording/move-person.ts",
      "lib/recording/record-death.ts",
      "lib/recording/merge-people.ts",
      "lib/recording/end-pregnancy.ts",
      "lib/recording/record-service.ts",
      "lib/recording/void-record.ts",
      "lib/account/end-session.ts",
      "lib/unit/rename-unit.ts",
      "lib/unit/close-unit.ts",
    ].map(unwritten),
    ...changes("lib/account/change-account.ts", account("reset"), account("disabled"), account("enabled")),
    ...changes("lib/recording/record-service.ts", [
      "a correction is told as a new record",
      'input.replaces ? "service.corrected" : "service.recorded"',
      '"service.recorded"',
    ]),
  ),
  ...noticed(
    OPENINGS,
    ...[
      "lib/page/person/read-file.ts",
      "lib/page/person/read-acts.ts",
      "lib/page/registration/read-identity.ts",
      "lib/page/search/read-alike.ts",
      "lib/page/home/read-today.ts",
      "lib/entry/read-form.ts",
      "lib/entry/read-day-choice.ts",
      "lib/entry/weighing-roster.ts",
      "lib/person/queries.ts",
      "lib/person/find-guest.ts",
    ].map(unseen),
  ),
  ...noticed(
    TAKEN_BACK,
    ...[
      "lib/recording/mistaken.ts",
      "lib/recording/take-back-registration.ts",
      "lib/recording/take-back-merge.ts",
      "lib/recording/correct-end.ts",
      "lib/recording/take-back-end.ts",
    ].map(unwritten),
  ),
];

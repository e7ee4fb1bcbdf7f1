import { expect, test } from "vitest";
import { kindOf } from "#tests/trials/parts/kinds";
import { readStatements } from "#tests/trials/parts/log";

// The small size of the trial "bagian": what it makes of a log.

const LOG = `@41@ LOG:  duration: 0.010 ms  parse denyut_role: SELECT set_config('role', $1, true)
@41@ LOG:  duration: 0.020 ms  bind denyut_role: SELECT set_config('role', $1, true)
@41@ DETAIL:  Parameters: $1 = 'denyut_page'
@42@ LOG:  duration: 7.000 ms  statement: VACUUM tallies
@41@ LOG:  duration: 0.030 ms  execute denyut_role: SELECT set_config('role', $1, true)
@41@ DETAIL:  Parameters: $1 = 'denyut_page'
@41@ LOG:  duration: 1.500 ms  execute s1: SELECT name
	FROM persons WHERE name = $1 AND id = $2
@41@ DETAIL:  Parameters: $1 = 'Nur''aini', $2 = NULL
@41@ LOG:  duration: 0.100 ms  execute <unnamed>: COMMIT
@41@ LOG:  duration: 0.200 ms  execute s2: SELECT 1
@43@ ERROR:  something else
`;

test("each statement has its time, its values and the role it was asked in", () => {
  expect(readStatements(LOG)).toEqual([
    { pid: "42", text: "VACUUM tallies", parameters: [], microseconds: 7_000, role: null },
    {
      pid: "41",
      text: "SELECT set_config('role', $1, true)",
      parameters: ["denyut_page"],
      microseconds: expect.closeTo(60),
      role: null,
    },
    {
      pid: "41",
      text: "SELECT name\n\tFROM persons WHERE name = $1 AND id = $2",
      parameters: ["Nur'aini", null],
      microseconds: 1_500,
      role: "denyut_page",
    },
    { pid: "41", text: "COMMIT", parameters: [], microseconds: expect.closeTo(100), role: "denyut_page" },
    { pid: "41", text: "SELECT 1", parameters: [], microseconds: expect.closeTo(200), role: null },
  ]);
});

test.each([
  ["SELECT set_config('role', $1, true)", "roles and reach"],
  [
    "WITH head AS MATERIALIZED (SELECT chain, number, mac FROM audit_heads WHERE chain = $1::uuid FOR UPDATE), e AS (",
    "chain of the audit",
  ],
  [
    "WITH told AS (), written AS ( INSERT INTO audit_events (id) SELECT 1) UPDATE audit_heads SET number = 1",
    "row of the audit",
  ],
  ["SELECT name FROM persons", "all the rest"],
] as const)("%s is %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

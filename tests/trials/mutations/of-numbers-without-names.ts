import { changes, noticed } from "#tests/trials/mutations/mutation";

const TOLD = { project: "unit", test: "tests/unit/coverage/told-kinds.test.ts" } as const;
const COUNTS = { project: "unit", test: "tests/unit/fact/counts.test.ts" } as const;
const WEEK = { project: "unit", test: "tests/unit/period/week.test.ts" } as const;
const VERSION = { project: "unit", test: "tests/unit/sasaran/version.test.ts" } as const;
const SOURCES = { project: "integration", test: "tests/integration/sasaran/read-sources.test.ts" } as const;
const READ = { project: "integration", test: "tests/integration/fact/read-facts.test.ts" } as const;
const RECORD = { project: "integration", test: "tests/integration/fact/record-fact.test.ts" } as const;

/** Sasaran by sex and source, and facts: what is nobody's name and still moves a percent. */
export const OF_NUMBERS_WITHOUT_NAMES = [
  ...noticed(
    TOLD,
    ...changes(
      "lib/coverage/value.ts",
      ["the reported are counted by riil", 'return reported && basis === "PROYEKSI" ?', "return reported ?"],
      ["a facility without desa is left out", "sasaran !== null || withoutDesa", "sasaran !== null"],
    ),
    ...changes("lib/coverage/figures.ts", [
      "nought that is told is no report",
      "all.push(facts(fact).told)",
      "all.push(facts(fact).people)",
    ]),
    ...changes("lib/names/lists.ts", [
      "the reported have names",
      'if (list === "sudah") return row.reached - (row.reported ?? 0);',
      'if (list === "sudah") return row.reached;',
    ]),
  ),
  ...noticed(
    COUNTS,
    ...changes("lib/fact/adding.ts", ["every source adds undecided", "?.adds ?? false", "?.adds ?? true"]),
  ),
  ...noticed(
    WEEK,
    ...changes("lib/period/week.ts", [
      "a week counts in the month of its Monday",
      "return monthOf(thursdayOf(week));",
      "return monthOf(mondayOf(week));",
    ]),
  ),
  ...noticed(
    VERSION,
    ...changes(
      "lib/sasaran/version.ts",
      ["the version of the other source", "versions.filter((one) => one.source === source)", "versions"],
      ["the earlier decision of one month", "a.version > b.version", "a.version < b.version"],
    ),
  ),
  ...noticed(
    SOURCES,
    ...changes(
      "lib/sasaran/read-proyeksi.ts",
      ["all versions of a figure are added", "WHERE age = 1 ", ""],
      ["figures of both sources", "AND source = $", "AND source >= $"],
    ),
  ),
  ...noticed(
    READ,
    ...changes(
      "lib/fact/read-facts.ts",
      ["the first version stands", "source, version DESC", "source, version"],
      ["what belongs to no desa is lost", "OR u.kind IN ('PUSKESMAS', 'PUSTU')", ""],
    ),
  ),
  ...noticed(
    RECORD,
    ...changes(
      "lib/fact/record-fact.ts",
      ["the second writes over the first", "  demandSeen(input, stored);\n", ""],
      ["any unit is told of", " || !mayOpen(actor, tree, unit)", ""],
    ),
  ),
];

import { changes, noticed } from "#tests/trials/mutations/mutation";

const HEADS = { project: "unit", test: "tests/unit/measure/head-of-family.test.ts" } as const;
const ON_POSTGRES = {
  project: "integration",
  test: "tests/integration/recording/family-head.test.ts",
} as const;

/** The family is not counted with the one of whom something is told. */
const alone = (file: string, people: string) =>
  changes(`lib/recording/${file}.ts`, [
    `the family is not counted by ${file}`,
    `await withFamilies(tx, ${people})`,
    people,
  ]);

export const OF_FAMILIES = [
  ...noticed(
    HEADS,
    ...changes(
      "lib/measure/head-of-family.ts",
      ["the youngest is the head", "compare(a.bornOn, b.bornOn)", "compare(b.bornOn, a.bornOn)"],
      ["the head is dead on the day of death", "day <= diedOn", "day < diedOn"],
      ["a head begins the day after", "since <= day", "since < day"],
      ["a head may live outside", " && homeIn(residences, monthOf(day)) !== null", ""],
    ),
  ),
  ...noticed(
    ON_POSTGRES,
    ...alone("record-death", "[person_id]"),
    ...alone("take-back-death", "[id]"),
    ...alone("move-person", "[input.person_id]"),
    ...alone("take-back-move", "[personId]"),
    ...alone("name-head", "[person_id]"),
    ...changes("lib/measure/read-histories.ts", [
      "a visit of the family counts with whom it was told of, too",
      "recordsOf(of, sql`family_id IS NULL`)",
      "recordsOf(of, sql`true`)",
    ]),
  ),
];

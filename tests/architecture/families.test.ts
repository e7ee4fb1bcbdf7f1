import { expect, test } from "vitest";
import { listSources } from "#tests/support/source-files";

/** What changes records alone; of a record about a whole family, whoever writes it asks withFamilies. */
const RECORDS_ALONE = ["record-service", "record-weighing", "restore-service", "void-service"];

test("whatever is told of a person counts the family with it", () => {
  const verbs = listSources(["lib/recording"]).filter(({ text }) => /await changeHistories\(/.test(text));
  expect(verbs.length).toBeGreaterThan(15);
  const alone = verbs
    .filter(({ text }) => !/await withFamilies\(/.test(text))
    .map(({ path }) => path.slice("lib/recording/".length, -3));
  expect(alone.filter((verb) => !RECORDS_ALONE.includes(verb))).toEqual([]);
});

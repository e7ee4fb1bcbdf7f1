import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where nobody has run them before, nothing tells that these take longer than their size: two workers are to end together. */
const LONGEST = [
  "backup/round-trip",
  "exchange/one-answer",
  "seed/demo",
  "coverage/sums",
  "exchange/screen-tables",
  "cli/full-disk",
  "db/frozen",
  "measure/kept-database",
  "running/saves-under-blows",
  "account/sign-in-limits",
  "db/embedded",
  "recording/take-back",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/integration/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return sorted
      .map((file, at) => ({ file, at }))
      .sort((a, b) => place(a.file) - place(b.file) || a.at - b.at)
      .map(({ file }) => file);
  }
}

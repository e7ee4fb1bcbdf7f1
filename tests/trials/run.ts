import { beforeEnd, runCommand } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";
import { tryAudit } from "#tests/trials/audit/run";
import { tryDates } from "#tests/trials/dates/run";
import { tryMutations } from "#tests/trials/mutations/run";
import { tryOracle } from "#tests/trials/oracle/run";

// What is too long for every test run. Each trial has a small size of itself among the tests.

const TRIALS = {
  mutations: { run: tryMutations, failed: "A mutation went unnoticed." },
  audit: { run: tryAudit, failed: "A change of the audit was not found, or too slowly." },
  dates: { run: tryDates, failed: "A day of the year broke something." },
  oracle: { run: tryOracle, failed: "A number is not what an independent count finds." },
} as const;

await runCommand(async () => {
  const [name, ...words] = process.argv.slice(2);
  const trial = name && Object.hasOwn(TRIALS, name) ? TRIALS[name as keyof typeof TRIALS] : null;
  if (!trial)
    throw new Halt(
      "Usage: npm run trials -- mutations [WORD ...] | oracle | dates [DATE ...] | audit [ROWS]",
    );
  if (!(await trial.run(words, { beforeEnd, say: console.log }))) throw new Halt(trial.failed);
});

import { beforeEnd, runCommand } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";
import { tryAudit } from "#tests/trials/audit/run";
import { tryDates } from "#tests/trials/dates/run";
import { tryMutations } from "#tests/trials/mutations/run";
import { tryOracle } from "#tests/trials/oracle/run";
import { tryFreeze } from "#tests/trials/running/freeze";
import { tryKill } from "#tests/trials/running/kill";

// What is too long for every test run. Each trial has a small size of itself among the tests.

const TRIALS = {
  mutations: { run: tryMutations, failed: "A mutation went unnoticed." },
  audit: { run: tryAudit, failed: "A change of the audit was not found, or too slowly." },
  dates: { run: tryDates, failed: "A day of the year broke something." },
  oracle: { run: tryOracle, failed: "A number is not what an independent count finds." },
  beku: { run: tryFreeze, failed: "Something acknowledged was lost, or stands there twice." },
  kill: { run: tryKill, failed: "Something acknowledged was lost, or stands there twice." },
} as const;

function isTrial(name: string | undefined): name is keyof typeof TRIALS {
  return name !== undefined && Object.hasOwn(TRIALS, name);
}

await runCommand(async () => {
  const [name, ...words] = process.argv.slice(2);
  if (!isTrial(name))
    throw new Halt(
      "Usage: npm run trials -- mutations [WORD ...] | oracle | dates [DATE ...] | audit [ROWS] | kill [small] [server] [database] | beku [small]",
    );
  const trial = TRIALS[name];
  if (!(await trial.run(words, { beforeEnd, say: console.log }))) throw new Halt(trial.failed);
});

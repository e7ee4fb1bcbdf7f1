import { beforeEnd, runCommand } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";
import { tryMutations } from "#tests/trials/mutations/run";

// What is too long for every test run. Each trial has a small size of itself among the tests.

const USAGE = "npm run trials -- mutations [WORD ...]";

await runCommand(async () => {
  const [trial, ...words] = process.argv.slice(2);
  if (trial !== "mutations") throw new Halt(`Usage: ${USAGE}`);
  if (!(await tryMutations(words, { beforeEnd, say: console.log })))
    throw new Halt("A wrong measure went unnoticed.");
});

import { beforeEnd, runCommand } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";
import { tryAudit } from "#tests/trials/audit/run";
import { tryBackup } from "#tests/trials/backup/run";
import { tryBroadcast } from "#tests/trials/broadcast/run";
import { tryColours } from "#tests/trials/colours/run";
import { tryDates } from "#tests/trials/dates/run";
import { tryFlood } from "#tests/trials/flood/run";
import { tryMutations } from "#tests/trials/mutations/run";
import { tryOracle } from "#tests/trials/oracle/run";
import { tryParts } from "#tests/trials/parts/run";
import { tryProduction } from "#tests/trials/production/run";
import { tryPublications } from "#tests/trials/publication/run";
import { tryFreeze } from "#tests/trials/running/freeze";
import { tryFullDisk } from "#tests/trials/running/full-disk";
import { tryKill } from "#tests/trials/running/kill";
import { tryPages, trySums } from "#tests/trials/wholly/run";

// What is too long for every test run. Each trial has a small size of itself among the tests.

const TRIALS = {
  mutations: { run: tryMutations, failed: "A mutation went unnoticed." },
  audit: { run: tryAudit, failed: "A change of the audit was not found, or too slowly." },
  dates: { run: tryDates, failed: "A day of the year broke something." },
  produksi: { run: tryProduction, failed: "The README's production start does not hold." },
  oracle: { run: tryOracle, failed: "A number is not what an independent count finds." },
  beku: { run: tryFreeze, failed: "Something acknowledged was lost, or stands there twice." },
  banjir: { run: tryFlood, failed: "A flood of sign-ins or of health calls keeps pages waiting too long." },
  siaran: { run: tryBroadcast, failed: "Screens are told too late, or take too much from pages." },
  cadangan: { run: tryBackup, failed: "What was backed up did not come back whole, or too late." },
  bagian: { run: tryParts, failed: "The log of PostgreSQL told less than there was." },
  penuh: { run: tryFullDisk, failed: "Something was lost on the full disk, or nobody was told." },
  halaman: { run: tryPages, failed: "A page keeps somebody out." },
  jumlah: { run: trySums, failed: "Rows do not sum to their total." },
  warna: { run: tryColours, failed: "Two fills are too near each other for some eyes." },
  umum: { run: tryPublications, failed: "What was published gives a hidden number back." },
  kill: { run: tryKill, failed: "Something acknowledged was lost, or stands there twice." },
} as const;

function isTrial(name: string | undefined): name is keyof typeof TRIALS {
  return name !== undefined && Object.hasOwn(TRIALS, name);
}

await runCommand(async () => {
  const [name, ...words] = process.argv.slice(2);
  if (!isTrial(name))
    throw new Halt(
      "Usage: npm run trials -- mutations [WORD ...] | oracle | dates [DATE ...] | audit [ROWS] | kill [small] [server] [database] | beku [small] | penuh [small] | cadangan [PEOPLE] | bagian [PEOPLE] | banjir [small] | siaran [small] | produksi | halaman | jumlah | umum [small] | warna [small]",
    );
  const trial = TRIALS[name];
  if (!(await trial.run(words, { beforeEnd, say: console.log }))) throw new Halt(trial.failed);
});

import { readArguments } from "#lib/cli/arguments";
import { batchWorkInThreads } from "#lib/cli/batch-threads";
import { runCommand } from "#lib/cli/command";
import { openExistingDatabase } from "#lib/cli/command-database";
import { step } from "#lib/cli/steps";
import { inHalves } from "#lib/cli/tally-progress";
import { Halt } from "#lib/db/halt";
import { rebuild } from "#lib/measure/rebuild";
import { verify } from "#lib/measure/verify";

const USAGE = "npm run tallies -- verify [--sample N] | rebuild [--data DIR]";
const SHOWN = 20;

await runCommand(async () => {
  const options = { data: { type: "string" }, sample: { type: "string" } } as const;
  const { words, values } = readArguments(options, USAGE);
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  if (words.length !== 1 || (sample !== undefined && !(Number.isInteger(sample) && sample > 0)))
    throw new Halt(`Pemakaian: ${USAGE}`);
  if (words[0] !== "verify" && words[0] !== "rebuild") throw new Halt(`Pemakaian: ${USAGE}`);
  await openExistingDatabase(values.data);
  await (words[0] === "verify" ? check(sample) : recountAll());
});

async function check(sample: number | undefined): Promise<void> {
  const { people, desa, differences } = await step("Menghitung ulang dan membandingkan", (progress) =>
    verify({ ...(sample && { sample }), work: batchWorkInThreads(), onProgress: inHalves(progress) }),
  );
  for (const difference of differences.slice(0, SHOWN)) console.log(`  ✗ ${difference}`);
  if (differences.length > SHOWN) console.log(`  … dan ${differences.length - SHOWN} lagi`);
  if (differences.length > 0)
    throw new Halt(`${differences.length} perbedaan. Perbaiki dengan npm run tallies -- rebuild.`);
  console.log(`  ${people} orang dan ${desa} desa sama dengan hitungan ulang.`);
}

async function recountAll(): Promise<void> {
  const { people } = await step("Menghitung ulang semua orang", (progress) =>
    rebuild({
      work: batchWorkInThreads(),
      onProgress: inHalves(progress),
      onWait: () => console.log("  Hitung ulang lain sedang berjalan: menunggu sampai selesai."),
    }),
  );
  console.log(`  ${people} orang dihitung ulang.`);
}

import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { readArguments, readCount } from "#lib/cli/arguments";
import { beforeEnd, runCommand } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";
import { type District, openDistrict } from "#tests/bench/district";
import { measureJavascript } from "#tests/bench/javascript";
import { measureGrowth, measurePages } from "#tests/bench/pages";
import { measureRebuild, tallies } from "#tests/bench/rebuild";
import { measureSaves } from "#tests/bench/save-to-visible";
import { compareWithRecords } from "#tests/bench/versus-raw-sql";
import { measureWeakNetwork } from "#tests/bench/weak-network";

const USAGE = "npm run bench -- [PART ...] [--people 20000,200000] [--years 3] [--json BERKAS]";
const FIRST_PORT = 3400;

await runCommand(async () => {
  const { wanted, people, years, json } = readWish();
  const districts: District[] = [];
  for (const [index, size] of people.entries()) {
    const district = await openDistrict({ people: size, years, port: FIRST_PORT + index });
    beforeEnd(district.stop);
    await tallies(district, "rebuild"); // of a folder that an earlier build has counted
    districts.push(district);
  }
  const small = districts[0];
  const large = districts.at(-1);
  if (!small || !large) throw new Halt(`Pemakaian: ${USAGE}`);

  const parts: Record<string, () => Promise<object>> = {
    pages: () => measurePages(large),
    growth: async () => (small === large ? {} : measureGrowth(small, large)),
    javascript: () => measureJavascript(large),
    weakNetwork: () => measureWeakNetwork(large),
    search: async () => search(large),
    versusRawSql: () => compareWithRecords(large),
    saveToVisible: () => measureSaves(large),
    rebuild: () => measureRebuild(large),
  };
  const figures: Record<string, object> = {};
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) figures[name] = await told(name, measure);
  if (json) await writeFile(json, `${JSON.stringify({ people, years, ...figures }, null, 2)}\n`);
});

function readWish() {
  const options = {
    people: { type: "string" },
    years: { type: "string" },
    json: { type: "string" },
  } as const;
  const { words, values } = readArguments(options, USAGE);
  return {
    wanted: words,
    people: (values.people ?? "20000,200000")
      .split(",")
      .map((text) => readCount("--people", text, 500, 1_000_000)),
    years: readCount("--years", values.years ?? "3", 1, 10),
    json: values.json,
  };
}

async function told<T>(name: string, work: () => Promise<T>): Promise<T> {
  console.log(`\n▸ ${name}`);
  const figures = await work();
  console.log(JSON.stringify(figures, null, 2));
  return figures;
}

/** In a process of its own, as the settings of a process name one database. */
function search({ environment }: District) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/bench/search.ts"],
    { env: { ...process.env, ...environment }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

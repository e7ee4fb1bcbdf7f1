import { open } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { readCount } from "#lib/cli/arguments";
import { recall } from "#lib/postgres/cluster";
import { type District, openDistrict } from "#tests/bench/district";
import { sendForm } from "#tests/bench/form";
import { warmUp } from "#tests/bench/pages";
import { weight } from "#tests/bench/save-to-visible";
import { mean, timed } from "#tests/bench/statistics";
import { kindOf } from "#tests/trials/parts/kinds";
import { PREFIX, readStatements, type Statement } from "#tests/trials/parts/log";
import { rowSecurityOf } from "#tests/trials/parts/row-security";
import { openSaves } from "#tests/trials/running/saves";
import type { Surroundings } from "#tests/trials/surroundings";

const PEOPLE = 20_000;
const TIMES = 40;
const WARM_UPS = 20;
const PORT = 4_336;

/** What a save, /pws and a person's page cost in PostgreSQL, part by part, told by its own log. */
export async function tryParts(words: readonly string[], { say, beforeEnd }: Surroundings): Promise<boolean> {
  const people = readCount("PEOPLE", words[0] ?? String(PEOPLE), 1_000, 1_000_000);
  const district = await openDistrict({
    people,
    years: 2,
    port: PORT,
    folder: resolve(".data", `bagian-${people}`),
  });
  beforeEnd(district.stop);
  const cookie = await district.cookie("dinkes");
  const saves = await openSaves(district, TIMES + WARM_UPS);
  const log = await Log.begin(district);
  beforeEnd(() => log.end());
  await warmUp(district, ["/pws"], cookie);

  const files = [...saves];
  const save = async () => {
    const next = saves.pop();
    if (next) await sendForm(district, next.form, weight(next.child, district.today));
  };
  const openPerson = async () => {
    const next = files.pop();
    if (next) await district.get(`/orang/${next.child.id}`, next.form.cookie);
  };
  for (let turn = 0; turn < WARM_UPS; turn++) await save();
  const works = { "a save": save, "/pws": () => district.get("/pws", cookie), "a person's page": openPerson };
  let told = true;
  for (const [name, work] of Object.entries(works)) {
    await log.next();
    const times: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) times.push(await timed(work));
    const statements = await log.next();
    told = statements.length >= TIMES && told;
    const security = await rowSecurityOf(district.client, firstOf(statements));
    say(linesOf(name, { statements, milliseconds: mean(times), security }).join("\n"));
  }
  await log.end();
  await district.stop();
  return told;
}

type Measured = { statements: readonly Statement[]; milliseconds: number; security: number };

function linesOf(name: string, { statements, milliseconds, security }: Measured): string[] {
  const sums = new Map<string, number>();
  for (const { text, microseconds } of statements) {
    const kind = kindOf(text);
    sums.set(kind, (sums.get(kind) ?? 0) + microseconds / TIMES);
  }
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const line = (what: string, us: number) =>
    `       ${what.padEnd(24)} ${us.toFixed(0).padStart(6)} us ${((us * 100) / all).toFixed(1).padStart(5)} % of PostgreSQL ${(us / (milliseconds * 10)).toFixed(1).padStart(5)} % of all`;
  return [
    `${name}: ${milliseconds.toFixed(1)} ms, in PostgreSQL ${all.toFixed(0)} us in ${(statements.length / TIMES).toFixed(1)} statements`,
    ...[...sums].sort(([, one], [, other]) => other - one).map(([kind, us]) => line(kind, us)),
    line("(row security, in these)", security),
  ];
}

/** Those of one time: from one opening of a transaction of the page to the last statement of its connection. */
function firstOf(statements: readonly Statement[]): Statement[] {
  const texts = new Set<string>();
  return statements.filter(({ text }) => !texts.has(text) && texts.add(text));
}

/** The log of the cluster, from now on with every statement and how long it took; read in pieces. */
class Log {
  private at = 0;
  private constructor(
    private readonly file: string,
    private readonly admin: pg.Client,
  ) {}

  static async begin({ folder }: District): Promise<Log> {
    const { port, password } = await recall(folder);
    const admin = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "denyut" });
    admin.on("error", () => undefined);
    await admin.connect();
    for (const setting of [`log_line_prefix = '${PREFIX}'`, "log_min_duration_statement = 0"])
      await admin.query(`ALTER SYSTEM SET ${setting}`);
    await admin.query("SELECT pg_reload_conf()");
    return new Log(join(folder, "postgres", "server.log"), admin);
  }

  /** What was said since the last time. */
  async next(): Promise<Statement[]> {
    await wait(500);
    const file = await open(this.file);
    try {
      const { size } = await file.stat();
      const said = Buffer.alloc(size - this.at);
      await file.read(said, 0, said.length, this.at);
      this.at = size;
      return readStatements(said.toString("utf8"));
    } finally {
      await file.close();
    }
  }

  async end(): Promise<void> {
    await this.admin.query("ALTER SYSTEM RESET ALL").catch(() => undefined);
    await this.admin.end().catch(() => undefined);
  }
}

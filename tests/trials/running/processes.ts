import { readdir, readFile } from "node:fs/promises";

type Process = { id: number; parent: number; words: string };

/** Those of one server: the one that holds the port, and those that answer. */
export async function serverProcesses(port: number): Promise<{ primary: number; workers: number[] }> {
  const all = await processes();
  const primary = all.find(
    ({ words }) => words.includes("lib/cli/serve.mjs") && words.includes(`--port ${port}`),
  );
  if (!primary) throw new Error(`No server on port ${port}`);
  return {
    primary: primary.id,
    workers: all.filter(({ parent }) => parent === primary.id).map(({ id }) => id),
  };
}

/** The postmaster of this cluster and all that it began. */
export async function databaseProcesses(cluster: string): Promise<{ postmaster: number; others: number[] }> {
  const lines = (await readFile(`${cluster}/postmaster.pid`, "utf8")).split("\n");
  const postmaster = Number(lines[0]);
  const all = await processes();
  return { postmaster, others: all.filter(({ parent }) => parent === postmaster).map(({ id }) => id) };
}

async function processes(): Promise<Process[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(ids.map(readProcess));
  return found.filter((one) => one !== null);
}

/** Null when it has ended meanwhile. */
async function readProcess(id: string): Promise<Process | null> {
  try {
    const status = await readFile(`/proc/${id}/status`, "utf8");
    const words = (await readFile(`/proc/${id}/cmdline`, "utf8")).replaceAll("\0", " ");
    return { id: Number(id), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), words };
  } catch {
    return null;
  }
}

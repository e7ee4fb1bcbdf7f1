import { spawn } from "node:child_process";

export type Said = { code: number; said: string };

/** A command as a user runs it, in a process of its own, with everything it printed. */
export function runCommandLine(
  words: readonly string[],
  environment: Record<string, string | undefined>,
): Promise<Said> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, said }));
  });
}

import { Halt } from "#lib/db/halt";

const undos: (() => Promise<void>)[] = [];
let closing: Promise<never> | undefined;
let wake: (() => void) | undefined;

/** What has to be put back in order when the command ends, however it ends; the last one first. */
export function beforeEnd(undo: () => Promise<void>): void {
  undos.push(undo);
}

/** Runs a command: a Halt is a sentence, anything else is a bug and shows where it happened. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
  process.on("disconnect", interrupt);
  try {
    await work();
    await end(0);
  } catch (error) {
    if (closing) return;
    console.error(error instanceof Halt ? `✗ ${error.message}` : isForOwner(error) ? FOR_OWNER : error);
    await end(1);
  }
}

const FOR_OWNER =
  "✗ Perintah ini memerlukan akun pemilik basis data, bukan akun server: isi DENYUT_OWNER_URL dengan akun pemilik, lalu ulangi.";

/** PostgreSQL refused it, as it refuses the server's login. */
function isForOwner(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42501";
}

/** Waits for Ctrl-C or its like. */
export function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    wake = done;
  });
}

function interrupt(): void {
  if (wake) wake();
  else void end(130);
}

function end(code: number): Promise<never> {
  closing ??= close(code);
  return closing;
}

async function close(code: number): Promise<never> {
  for (const undo of undos.reverse()) await undo().catch((error: unknown) => console.error(error));
  process.exit(code);
}

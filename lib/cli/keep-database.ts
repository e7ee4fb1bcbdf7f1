import { join } from "node:path";
import { checkRoom } from "#lib/cli/data-folder";
import { Halt } from "#lib/db/halt";
import { startEmbedded } from "#lib/postgres/embedded";
import { findPostmaster } from "#lib/postgres/process";

type Watch = {
  folder: string;
  /** Once PostgreSQL runs again: whoever serves holds it again. */
  again: (url: string) => Promise<void>;
  tell?: (sentence: string) => void;
  everyMs?: number;
};

/**
 * Looks after the embedded PostgreSQL while it is served: says when it has ended or has no room left, and starts it again as
 * soon as it can be started. Answers with what ends the watching.
 */
export function keepDatabase({
  folder,
  again,
  tell = console.log,
  everyMs = 2_000,
}: Watch): () => Promise<void> {
  const cluster = join(folder, "postgres");
  let said = "";
  const say = (sentence: string) => {
    if (sentence && sentence !== said) tell(`! ${sentence}`);
    said = sentence;
  };
  const look = async () => {
    if ((await findPostmaster(cluster)) !== null) return say(await roomProblem(folder));
    say("PostgreSQL berhenti sendiri: dinyalakan lagi.");
    say(await roomProblem(folder));
    if (said.startsWith("Ruang")) return; // without room it would end at once
    const { url } = await startEmbedded({ folder });
    await again(url);
    tell("✓ PostgreSQL berjalan lagi.");
    said = "";
  };
  let under: Promise<void> | null = null;
  const timer = setInterval(() => {
    under ??= look()
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        under = null;
      });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await under;
  };
}

/** "" while there is room. */
async function roomProblem(folder: string): Promise<string> {
  try {
    await checkRoom(folder);
    return "";
  } catch (error) {
    if (error instanceof Halt) return error.message;
    throw error;
  }
}

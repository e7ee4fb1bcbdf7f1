import { setTimeout as wait } from "node:timers/promises";
import type { Server } from "#lib/cli/server";

type Keeping = { start: () => Promise<Server>; tell?: (sentence: string) => void; pauseMs?: number };

/**
 * Begins the server, and again whenever it has ended by itself (killed, out of memory), as a service manager does in
 * production. What does not even begin once ends the command.
 */
export async function keepServer({ start, tell = console.log, pauseMs = 1_000 }: Keeping): Promise<Server> {
  let stopping = false;
  let running = await start();
  const again = async () => {
    let said = "";
    const say = (sentence: string) => {
      if (sentence !== said) tell(`! ${sentence}`);
      said = sentence;
    };
    say("Server berhenti sendiri: dinyalakan lagi.");
    while (!stopping) {
      await wait(pauseMs); // its processes notice that it is gone, and leave the port
      if (stopping) return;
      try {
        running = await start();
        return stopping ? await running.stop() : tell("✓ Server berjalan lagi.");
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const kept = async () => {
    for (;;) {
      await running.ended;
      if (stopping) return;
      await again();
    }
  };
  return {
    address: running.address,
    ended: kept(),
    stop: () => {
      stopping = true;
      return running.stop();
    },
  };
}

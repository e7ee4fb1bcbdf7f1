import { vi } from "vitest";

const ITS_OWN = ["denyutDb", "denyutGate", "denyutBeside", "denyutListener", "denyutLackedRoomAt"];

/** What is imported from now on is loaded anew, with these settings, and knows of no connection: as another process. */
export function asOtherProcess(settings: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  for (const name of ITS_OWN) Reflect.deleteProperty(globalThis, name);
  vi.resetModules();
}

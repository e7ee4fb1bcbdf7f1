// Pages, routes and jobs are bundled apart, each with this file of its own: what one has met the others are to know.
const kept = globalThis as { denyutLackedRoomAt?: number };

/** As long as somebody who is told to send again would wait. */
const REMEMBERED_MS = 20_000;

/** PostgreSQL found no room for what this process wanted to write. */
export function noteLackOfRoom(): void {
  kept.denyutLackedRoomAt = performance.now();
}

/** Whether that happened within the last moments: nothing else tells it, since reading goes on as ever. */
export function lacksRoom(): boolean {
  return kept.denyutLackedRoomAt !== undefined && performance.now() - kept.denyutLackedRoomAt < REMEMBERED_MS;
}

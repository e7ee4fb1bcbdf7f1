import "server-only";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { today } from "#lib/period/today";

/** A rebuild that was killed goes on within a minute, here or where it was begun. */
const EVERY_MS = 30_000;

/**
 * At start-up and ever after: a new year opens by itself in December, and a rebuild that somebody began and did not end goes
 * on. A failure is tried again, not fatal. Answers with what ends it.
 */
export function keepYearsUpToDate(everyMs = EVERY_MS): () => void {
  let running = false;
  let told = "";
  const attempt = () => {
    if (running) return;
    running = true;
    void bringYearsUpToDate(today("Asia/Jakarta"))
      .then(() => {
        told = "";
      })
      .catch((error: unknown) => {
        // Once, not twice a minute, for as long as the database is away.
        if (told !== String(error)) console.error("Tahun belum dapat dibuka:", error);
        told = String(error);
      })
      .finally(() => {
        running = false;
      });
  };
  const timer = setInterval(attempt, everyMs);
  timer.unref();
  attempt();
  return () => clearInterval(timer);
}

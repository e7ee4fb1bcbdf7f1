import "server-only";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { today } from "#lib/period/today";

const HOUR = 3_600_000;

/** At start-up and every few hours: a new year opens by itself in December. A failure is tried again, not fatal. */
export function keepYearsUpToDate() {
  const attempt = () =>
    bringYearsUpToDate(today("Asia/Jakarta")).catch((error: unknown) =>
      console.error("Tahun belum dapat dibuka:", error),
    );
  setInterval(attempt, 6 * HOUR).unref();
  void attempt();
}

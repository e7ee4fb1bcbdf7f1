import "server-only";
import type { Client } from "pg";
import { recordSystemEvent } from "#lib/audit/record-system-event";
import { withCountingConnection } from "#lib/db/counting-connection";
import { readOn, sql } from "#lib/db/read";
import { fingerprint } from "#lib/measure/fingerprint";
import { OPENING_YEARS } from "#lib/measure/person-years";
import { isRebuilding, rebuild } from "#lib/measure/rebuild";
import { readOpenedYears } from "#lib/measure/recount";
import type { Day } from "#lib/period/day";
import { monthNumber, monthOf, type Year, yearOf } from "#lib/period/month";

/**
 * Opens the years that should be open on that day (in December the next one too) and counts everybody for them.
 * Also recounts when this build counts otherwise than the one before. Runs at start-up and ever after.
 */
export async function bringYearsUpToDate(
  day: Day,
  count: () => Promise<unknown> = rebuild,
): Promise<{ opened: Year[]; rebuilt: boolean }> {
  const { opened, stale } = await withCountingConnection(async (client) => {
    const read = readOn(client);
    // What is under way ends by itself; waiting for it, this would count everybody once more.
    if (await isRebuilding(read)) return { opened: [], stale: false };
    const missing = yearsToOpen(day, await readOpenedYears(read));
    if (missing.length > 0) await openYears(client, missing);
    const states = await read<{ fingerprint: string }>(sql`SELECT fingerprint FROM counting_state`);
    const recounting = await read(sql`SELECT 1 FROM years WHERE recounting_since IS NOT NULL`);
    return { opened: missing, stale: states[0]?.fingerprint !== fingerprint() || recounting.length > 0 };
  });
  if (opened.length > 0 || stale) await count();
  return { opened, rebuilt: opened.length > 0 || stale };
}

/**
 * The lock waits for every save that did not know of these years, so that whoever is registered is either among those
 * the rebuild finds or was counted for them.
 */
async function openYears(client: Client, years: readonly Year[]) {
  await client.query("BEGIN");
  const read = readOn(client);
  await read(sql`SELECT pg_advisory_xact_lock(${OPENING_YEARS}::bigint)`);
  for (const year of years) {
    const opened = await read(
      sql`INSERT INTO years (year, recounting_since) VALUES (${year}::smallint, now()) ON CONFLICT DO NOTHING RETURNING year`,
    );
    // Another process may have been quicker.
    if (opened.length > 0) await recordSystemEvent(read, "year.opened", { kind: "year" }, { year });
  }
  // Whom an interrupted rebuild had counted, it had not counted for these.
  await read(sql`UPDATE counting_state SET rebuilt_up_to = NULL`);
  await client.query("COMMIT");
}

/** Every year from the last opened one to that day's, and in December the next; the first ever is that day's. */
export function yearsToOpen(day: Day, opened: readonly Year[]): Year[] {
  const now = yearOf(day);
  const last = monthNumber(monthOf(day)) === 12 ? now + 1 : now;
  const first = opened.length > 0 ? Math.max(...opened) + 1 : now;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

import "server-only";
import type { Tx } from "#lib/db/client";
import { type Read, readIn } from "#lib/db/read";
import type { Catalogue } from "#lib/measure/catalogue-of";
import { readDesaOfHome } from "#lib/measure/desa-of-home";
import { changedEvents, type EventChange, eventDifferences, eventYearsOf } from "#lib/measure/event-years";
import { eventTalliesStatement, eventYearsStatement, readEventYears } from "#lib/measure/stored-events";
import type { Year } from "#lib/period/month";
import type { History } from "#lib/service/history";

type Counting = {
  histories: readonly History[];
  years: readonly Year[];
  catalogue: Pick<Catalogue, "events">;
};

/**
 * The part of a recount that is events, in its transaction and under its locks. Where nothing is counted so, it asks
 * the database nothing.
 */
export async function recountEvents(tx: Tx, counting: Counting) {
  if (counting.catalogue.events.length === 0) return;
  const read = readIn(tx);
  const changes = await readChanges(read, counting);
  if (changes.length === 0) return;
  const rows = changes.map(({ after }) => after);
  await tx.$executeRaw(eventYearsStatement(rows));
  const desaOf = await readDesaOfHome(
    read,
    rows.map(({ homeId }) => homeId),
  );
  const differences = eventDifferences(changes, desaOf);
  if (differences.length > 0) await tx.$executeRaw(eventTalliesStatement(differences));
}

/** The rows of these people alone, for a rebuild: it sets the tallies desa by desa. */
export async function setEventYears(read: Read, counting: Counting) {
  const changes = await readChanges(read, counting);
  if (changes.length > 0) await read(eventYearsStatement(changes.map(({ after }) => after)));
}

/** A sentence for each stored row that is not what the history says. */
export async function wrongEventYears(read: Read, counting: Counting): Promise<string[]> {
  const changes = await readChanges(read, counting);
  return changes.map(({ before, after: { personId, year, code, band, months } }) => {
    const stored = before?.months.join(",") ?? "-";
    return `kejadian ${code} ${band} orang ${personId} tahun ${year}: tersimpan ${stored}, seharusnya ${months.join(",")}`;
  });
}

async function readChanges(read: Read, { histories, years, catalogue }: Counting): Promise<EventChange[]> {
  const stored = await readEventYears(
    read,
    histories.map(({ personId }) => personId),
  );
  return changedEvents(
    stored.filter(({ year }) => years.includes(year)),
    histories.flatMap((history) => eventYearsOf(history, years, catalogue.events)),
  );
}

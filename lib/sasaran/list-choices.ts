import "server-only";
import type { Tx } from "#lib/db/client";
import { type Day, dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import type { Choice } from "#lib/sasaran/version";

/** A decision which source counts, as whoever asks about a number is told it. */
export type MadeChoice = Choice & { document: string; decidedOn: Day; by: string | null };

type Row = Pick<MadeChoice, "version" | "source" | "document" | "by"> & { since: Date; recordedAt: Date };

/** All that was ever decided, newest first. */
export async function listChoices(tx: Tx): Promise<MadeChoice[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.since, c.version, c.source::text, c.document, c.recorded_at AS "recordedAt", u.name AS by
    FROM sasaran_source_choices c LEFT JOIN users u ON u.id = c.recorded_by_id
    ORDER BY c.since DESC, c.version DESC`;
  return rows.map(({ since, recordedAt, ...row }) => ({
    ...row,
    since: monthOfDate(since),
    decidedOn: dayOf(recordedAt),
  }));
}

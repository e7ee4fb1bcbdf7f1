import "server-only";
import type { Tx } from "#lib/db/client";
import { type Day, dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import type { Choice } from "#lib/sasaran/version";

/** A decision which source counts, as whoever asks about a number is told it. */
export type MadeChoice = Choice & { document: string; decidedOn: Day; by: string | null };

/** All that was ever decided, newest first. */
export async function listChoices(tx: Tx): Promise<MadeChoice[]> {
  const rows = await tx.sasaranSourceChoice.findMany({
    orderBy: [{ since: "desc" }, { version: "desc" }],
  });
  const people = await tx.user.findMany({
    where: { id: { in: rows.map(({ recordedById }) => recordedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ since, recordedAt, recordedById, ...row }) => ({
    ...row,
    since: monthOfDate(since),
    decidedOn: dayOf(recordedAt),
    by: names.get(recordedById) ?? null,
  }));
}

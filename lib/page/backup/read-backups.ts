import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { readIn, sql } from "#lib/db/read";
import { formatBytes, formatInstant, formatNumber } from "#lib/format";
import { standing } from "#lib/page/backup/words";
import { today } from "#lib/period/today";
import { referenceValue } from "#lib/reference/values";

const SHOWN = 14;

type Row = {
  id: string;
  made_at: Date;
  hours: number;
  seconds: number;
  bytes: string;
  rows: string;
  people: number;
  sealed: boolean;
};

/** The last backups in words, and whether the newest is too old. */
export async function readBackups(actor: Authorized<"backup:read">) {
  const rows = await asActor(actor, (tx) =>
    readIn(tx)<Row>(sql`
      SELECT id, made_at, extract(epoch FROM clock_timestamp() - made_at)::float / 3600 AS hours, seconds,
        bytes::text AS bytes, rows::text AS rows, people, sealed
      FROM backups ORDER BY made_at DESC LIMIT ${SHOWN}`),
  );
  const limit = referenceValue("CADANGAN_JAM", today(actor.timeZone));
  return {
    ...standing(rows[0]?.hours ?? null, limit),
    limit,
    lines: rows.map(({ id, made_at, seconds, bytes, rows: many, people, sealed }) => ({
      id,
      at: formatInstant(made_at, actor.timeZone),
      size: formatBytes(Number(bytes)),
      rows: formatNumber(Number(many)),
      people: formatNumber(people),
      seconds: formatNumber(seconds),
      sealed: sealed ? "ya" : "tidak",
    })),
  };
}

import "server-only";
import { v7 as uuidv7 } from "uuid";
import { recordSystemEvent } from "#lib/audit/record-system-event";
import type { Manifest } from "#lib/backup/manifest";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { formatBytes } from "#lib/format";

type Made = { manifest: Manifest; rows: number; bytes: number; encrypted: boolean; seconds: number };

/** So that the admin's page knows how old the last one is; it is not in itself. */
export async function noteBackup({ manifest, rows, bytes, encrypted, seconds }: Made): Promise<void> {
  const { madeAt, people } = manifest;
  const id = uuidv7();
  const told = { total: rows, size: formatBytes(bytes), sealed: encrypted ? "ya" : "tidak" };
  await together(async (read) => {
    await read(sql`
      INSERT INTO backups (id, made_at, seconds, bytes, rows, people, sealed)
      VALUES (${id}::uuid, ${madeAt}::timestamptz, ${Math.round(seconds)}, ${bytes}::bigint, ${rows}::bigint, ${people}, ${encrypted})`);
    await recordSystemEvent(read, "backup.made", { kind: "backup", id }, told);
  });
}

export async function noteRestore({ manifest, rows }: Pick<Made, "manifest" | "rows">): Promise<void> {
  const told = { total: rows, madeAt: manifest.madeAt };
  await together((read) => recordSystemEvent(read, "backup.restored", { kind: "backup" }, told));
}

async function together(work: (read: Read) => Promise<void>): Promise<void> {
  await withOwnerConnection(async (client) => {
    await client.query("BEGIN");
    await work(readOn(client));
    await client.query("COMMIT");
  });
}

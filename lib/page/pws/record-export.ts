import "server-only";
import type { Actor } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Frame } from "#lib/coverage/read-frame";
import type { Tx } from "#lib/db/client";

/** Numbers that leave the building leave a row: which file, of which unit and month. */
export async function recordExport(tx: Tx, actor: Actor, { unit, month, basis }: Frame, file: string) {
  await recordEvent(
    tx,
    actor,
    "coverage.exported",
    { kind: "unit", id: unit.id, unit: null },
    { file, month, basis },
  );
}

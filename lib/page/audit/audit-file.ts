import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { AuditFilter } from "#lib/audit/filter";
import { type AuditRow, countEvents, readEventsAfter } from "#lib/audit/queries";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { csvCell, UTF8_SIGN } from "#lib/exchange/csv";
import type { AuditAsked } from "#lib/page/audit/address";
import { type AuditLine, linesOf } from "#lib/page/audit/read-audit-page";

/** The newest of them: a file beyond this opens in no spreadsheet, and a shorter span tells more. */
export const FILE_ROWS = 100_000;

const BATCH = 2_000;

const HEADS = ["Waktu", "Oleh", "Peran dan unit", "Tindakan", "Tentang", "Wilayah", "Rincian"];

/** The rows as a file, in the words of the page: no name of a person. That it was taken is written down before its first row. */
export async function readAuditFile(
  actor: Authorized<"audit:read">,
  asked: AuditAsked,
  filter: AuditFilter,
): Promise<ReadableStream<Uint8Array>> {
  const total = Math.min(await countEvents(actor, filter), FILE_ROWS);
  const { from, to, unit } = { ...filter, unit: asked.unit };
  await asActor(actor, (tx) =>
    recordEvent(
      tx,
      actor,
      "audit.exported",
      { kind: "audit" },
      {
        ...{ from, to, total },
        ...(unit && { unit }),
        ...(asked.actor && { by: asked.actor }),
        ...(asked.actorId && { account: asked.actorId }),
      },
    ),
  );
  return streamed(textOf(actor, filter, total));
}

async function* textOf(
  actor: Authorized<"audit:read">,
  filter: AuditFilter,
  total: number,
): AsyncGenerator<string> {
  yield `${UTF8_SIGN}${lineOf(HEADS)}`;
  let last: AuditRow | null = null;
  for (let left = total; left > 0; left -= BATCH) {
    const rows: AuditRow[] = await readEventsAfter(actor, filter, last, Math.min(BATCH, left));
    last = rows.at(-1) ?? null;
    if (!last) return;
    yield (await linesOf(actor, rows)).map((line) => lineOf(cellsOf(line))).join("");
  }
}

function cellsOf({ at, who, where, sentence, subject, unit, details }: AuditLine): string[] {
  const told = details.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return [at, who, where, sentence, subject.words, unit, told];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function streamed(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}

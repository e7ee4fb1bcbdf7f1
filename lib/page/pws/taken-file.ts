import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import type { AreaLevel } from "#lib/area/rows";
import { desaOf } from "#lib/area/tree";
import { readProyeksiIn } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Sheet } from "#lib/exchange/sheet";
import { sheetHeading } from "#lib/page/pws/counted-sheet";
import { recordExport } from "#lib/page/pws/record-export";
import { stateOf } from "#lib/page/pws/state";
import { today } from "#lib/period/today";

/** A file before it is written: its name without the ending, and its sheets. */
export type TakenFile = { name: string; sheets: Sheet[] };

/** A table as it stands on its page. */
export type ScreenTable = Pick<Sheet, "name" | "columns" | "rows"> & { notes?: readonly string[] };

type Reader = Authorized<"coverage:read">;

/** Null for a unit out of reach, and for a year that was never counted. */
export async function framed(
  actor: Reader,
  query: Query,
  read: (tx: Tx, frame: Frame, per: AreaLevel | null) => Promise<TakenFile | null>,
): Promise<TakenFile | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    return frame && frame.year !== "NOT_OPENED" ? await read(tx, frame, state.per) : null;
  });
}

/** "pws-19.02.PKM01-2026-10" */
export function fileName(what: string, { unit, month }: Frame): string {
  return `${what}-${unit.code}-${month}`;
}

type Asked = {
  /** Of the file: "mengapa-kia03". */
  what: string;
  title: string;
  /** What was chosen on the page besides unit, month and sasaran. */
  filter: string;
  tables: readonly ScreenTable[];
};

/** The tables that a page has just been read for, as one file; empty ones are left out. */
export async function screenFile(actor: Reader, query: Query, asked: Asked): Promise<TakenFile | null> {
  const { what, title, filter, tables } = asked;
  const told = tables.filter(({ rows }) => rows.length > 0);
  const shown = told.length > 0 ? told : tables.slice(0, 1);
  return await framed(actor, query, async (tx, frame) => {
    const desaIds = desaOf(frame.tree, frame.unit).map(({ id }) => id);
    const { version } = await readProyeksiIn(tx, frame.month, { desaIds, groups: ["BUMIL"] });
    await recordExport(tx, actor, frame, title);
    const heading = sheetHeading(frame, actor, { title, filter, version });
    return {
      name: fileName(what, frame),
      sheets: shown.map(({ notes = [], ...table }) => ({ ...table, heading, notes })),
    };
  });
}

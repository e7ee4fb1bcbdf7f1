import "server-only";
import type { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { puskesmasOf } from "#lib/area/tree";
import { recordEvent } from "#lib/audit/record-event";
import { readYears } from "#lib/coverage/read-years";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { formatMonth } from "#lib/format";
import {
  addMonths,
  dateOfMonth,
  type Month,
  monthIn,
  monthNumber,
  monthOf,
  monthOfDate,
  monthsBetween,
  yearOf,
} from "#lib/period/month";
import { today } from "#lib/period/today";
import { type CountedMonth, countMonth } from "#lib/publication/count-month";
import { publishedCells } from "#lib/publication/published-cells";
import type { PublishInput } from "#lib/publication/schema";
import type { State } from "#lib/publication/state";
import { type Table, tellTable, UNTOLD } from "#lib/publication/table";

type Publisher = Authorized<"publication:manage">;

/** At once; whoever has waited longer chooses a month before and goes on from there. */
const MOST_MONTHS = 12;

/** What is published now, and how many months are left until the one that was chosen. */
export type Published = { months: Month[]; version: number; left: number };

/**
 * The months up to that one which are not published yet, or step by step the first of them; the last published one
 * again, as a new version, but not where it was only to be gone on with.
 */
export async function publishMonths(
  tx: Tx,
  actor: Publisher,
  { month, step }: z.output<typeof PublishInput>,
): Promise<Published> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('terbitan')) IS NULL AS locked`;
  if (month >= monthOf(today(actor.timeZone))) throw new Refusal("PUBLICATION_RUNNING", "month");
  const last = await readLast(tx);
  if (last && month < last.month)
    throw new Refusal("PUBLICATION_EARLIER", "month", { bulan: formatMonth(last.month) });
  const years = await readYears(tx);
  const all = monthsTo(month, last?.month ?? null).filter((one) => years.stateOf(yearOf(one)) === "OPEN");
  if (!all.includes(month)) throw new Refusal("PUBLICATION_YEAR", "month");
  const again = last?.month === month ? last : null;
  // Somebody else has been there meanwhile.
  if (again && step === "LANJUT") return { months: [], version: again.version, left: 0 };
  const months = step ? all.slice(0, 1) : all;
  let before = again ? await readLast(tx, month) : last;
  const version = again ? again.version + 1 : 1;
  for (const one of months) {
    const state = await publish(tx, actor, {
      month: one,
      version,
      before: before?.state ?? null,
      former: again?.state ?? null,
    });
    before = { month: one, version, state };
  }
  const kabupaten = await tx.unit.findFirstOrThrow({ where: { kind: "KABUPATEN" }, select: { id: true } });
  await tellMoved(tx, { units: [kabupaten.id], since: months[0] ?? month, records: 0 });
  return { months, version, left: all.length - months.length };
}

function monthsTo(month: Month, last: Month | null): Month[] {
  const first = last === null ? monthIn(yearOf(month), 1) : last === month ? month : addMonths(last, 1);
  const count = monthsBetween(first, month) + 1;
  const from = count > MOST_MONTHS ? addMonths(month, 1 - MOST_MONTHS) : first;
  return Array.from({ length: Math.min(count, MOST_MONTHS) }, (_, index) => addMonths(from, index));
}

type Last = { month: Month; version: number; state: State };

async function readLast(tx: Tx, before?: Month): Promise<Last | null> {
  const row = await tx.publication.findFirst({
    ...(before && { where: { month: { lt: dateOfMonth(before) } } }),
    orderBy: [{ month: "desc" }, { version: "desc" }],
    select: { month: true, version: true, state: true },
  });
  // Written by the function below alone, and never changed.
  return row && { month: monthOfDate(row.month), version: row.version, state: row.state as unknown as State };
}

type Asked = { month: Month; version: number; before: State | null; former: State | null };

async function publish(tx: Tx, actor: Publisher, { month, version, before, former }: Asked): Promise<State> {
  const counted = await countMonth(tx, month);
  const state = stateOf(month, counted, { before, former });
  const { id } = await tx.publication.create({
    data: {
      month: dateOfMonth(month),
      version,
      facts: counted.facts,
      state: JSON.parse(JSON.stringify(state)),
      recordedById: actor.id,
    },
    select: { id: true },
  });
  const cells = publishedCells(month, state, counted.tree.kabupaten.id);
  await tx.publicationCell.createMany({ data: cells.map((cell) => ({ ...cell, publicationId: id })) });
  const unit = counted.tree.kabupaten.id;
  await recordEvent(
    tx,
    actor,
    "publication.published",
    { kind: "publication", id, unit },
    { month, version },
  );
  return state;
}

/** A new year begins with nothing told. */
function stateOf(
  month: Month,
  { tree, tables }: CountedMonth,
  { before, former }: Pick<Asked, "before" | "former">,
): State {
  const year = yearOf(month);
  const known = before?.year === year ? before : null;
  const network = (former ?? known)?.puskesmas;
  const puskesmas =
    network ?? Object.fromEntries(tree.desa.map((desa) => [desa.id, puskesmasOf(tree, desa)?.id ?? null]));
  const told: Record<string, Table> = {};
  for (const { code, within, span, cells } of tables)
    told[code] = tellTable(span, {
      month: monthNumber(month),
      cells,
      puskesmasOf: (desa) => puskesmas[desa] ?? null,
      whole: within === null ? null : (told[within] ?? UNTOLD),
      before: known?.tables[code] ?? UNTOLD,
      former: former?.tables[code] ?? null,
    });
  return { year, puskesmas, tables: told };
}

import "server-only";
import type { Tx } from "#lib/db/client";
import { momentOf } from "#lib/db/kept";
import type { Year } from "#lib/period/month";

export type UnitsOfYear = {
  year: Year;
  /** Desa or homes. */
  unitIds: readonly string[];
};

/** A district of the largest size, in two years. */
const MOST = 5_000;

/** What is made of the tallies of a unit and year, in every process: one and the same as long as none of them changes. */
export class KeptUnits<Value> {
  private readonly kept = new Map<string, { mark: string; value: Value }>();

  /** Of units that have tallies; those that changed since the last time are read again. */
  async read(
    tx: Tx,
    { year, unitIds }: UnitsOfYear,
    readChanged: (unitIds: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Map<string, Value>> {
    const marks = await readMarks(tx, { year, unitIds });
    const changed = unitIds.filter((id) => this.kept.get(`${year} ${id}`)?.mark !== (marks.get(id) ?? ""));
    const fresh = await readChanged(changed);
    for (const id of changed) {
      const value = fresh.get(id);
      if (value !== undefined) this.keep(`${year} ${id}`, { mark: marks.get(id) ?? "", value });
    }
    return new Map(
      unitIds.flatMap((id) => {
        const found = this.kept.get(`${year} ${id}`) ?? { value: fresh.get(id) };
        return found.value === undefined ? [] : [[id, found.value] as const];
      }),
    );
  }

  private keep(key: string, unit: { mark: string; value: Value }) {
    this.kept.delete(key);
    this.kept.set(key, unit);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
  }
}

type Marks = ReadonlyMap<string, string>;

/** Questions about marks that are asked within a minute. */
const MOST_MARKS = 60;
const seen = new Map<string, { moment: string; marks: Marks }>();

/**
 * The mark of a unit is the sum of the numbers of the transactions that wrote its rows: every later one has a higher
 * number, so that the sum grows with each change, and is seen when the change is seen. Whoever sees the very same
 * transactions as the last to ask, and has written nothing itself, sees the same marks: then no row is read, and of a
 * reader, whose moment is known, nothing is asked.
 */
async function readMarks(tx: Tx, { year, unitIds }: UnitsOfYear): Promise<Marks> {
  const question = `${year} ${unitIds.join(" ")}`;
  const moment = momentOf.get(tx);
  const known = seen.get(question);
  if (moment !== undefined && known?.moment === moment) return known.marks;
  const [answer] = await tx.$queryRaw<{ snapshot: string | null; marks: string | null }[]>`
    SELECT snapshot, CASE WHEN snapshot IS NULL OR snapshot <> ${known?.moment ?? ""} THEN (
      SELECT string_agg(concat(place, ' ', mark), ',') FROM (
        SELECT u.place, sum(t.xmin::text::bigint) AS mark
        FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
        JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id
        GROUP BY u.place
      ) AS marked) END AS marks
    FROM (SELECT CASE WHEN pg_current_xact_id_if_assigned() IS NULL THEN pg_current_snapshot()::text END AS snapshot)`;
  const snapshot = answer?.snapshot ?? null;
  if (known && snapshot === known.moment) return known.marks;
  const marks = new Map(
    (answer?.marks?.split(",") ?? []).map((one) => {
      const [place, mark = ""] = one.split(" ");
      return [unitIds[Number(place) - 1] ?? "", mark];
    }),
  );
  seen.delete(question);
  if (snapshot !== null) seen.set(question, { moment: snapshot, marks });
  const [oldest] = seen.keys();
  if (seen.size > MOST_MARKS && oldest !== undefined) seen.delete(oldest);
  return marks;
}

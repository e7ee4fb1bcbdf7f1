import "server-only";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { addsIn } from "#lib/fact/adding";
import type { FactCode } from "#lib/fact/catalogue";
import { monthOfPeriod, type Period } from "#lib/fact/period";
import { readDecisions } from "#lib/fact/read-decisions";
import type { SourceCode } from "#lib/fact/sources";
import { type Month, yearOf } from "#lib/period/month";

/** What a unit told last for one period from one source, and whether that adds to the counts of its month. */
export type ListedFact = {
  unitId: string;
  fact: FactCode;
  period: Period;
  month: Month;
  source: SourceCode;
  value: number;
  l: number | null;
  p: number | null;
  version: number;
  adds: boolean;
};

type Row = Omit<ListedFact, "month" | "adds">;

/** As they were told, one by one, from January to that month; `readFacts` sums the same rows. */
export async function listFacts(
  tx: Tx,
  { month, unitIds, facts }: { month: Month; unitIds: readonly string[]; facts: readonly FactCode[] },
): Promise<ListedFact[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (unit_id, fact, period, source) unit_id AS "unitId", fact, period, source::text, value,
      value_l AS l, value_p AS p, version::int
    FROM unit_facts
    WHERE unit_id = ANY (${[...unitIds]}::uuid[]) AND fact = ANY (${[...facts]}) AND period LIKE ${`${yearOf(month)}-%`}
    ORDER BY unit_id, fact, period, source, version DESC`;
  const decisions = await kept(tx, "fact decisions", () => readDecisions(tx));
  return rows
    .map((row) => {
      const own = monthOfPeriod(row.period);
      return { ...row, month: own, adds: addsIn(decisions, row.source, own) };
    })
    .filter((row) => row.month <= month);
}

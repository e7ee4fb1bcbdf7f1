import "server-only";
import type { Tx } from "#lib/db/client";
import { kept, keptForTheMoment } from "#lib/db/kept";
import type { FactCode } from "#lib/fact/catalogue";
import { countsOf, type FactCounts, NOTHING_TOLD, type Told } from "#lib/fact/counts";
import type { Period } from "#lib/fact/period";
import { readDecisions } from "#lib/fact/read-decisions";
import type { SourceCode } from "#lib/fact/sources";
import type { Year } from "#lib/period/month";

export type FactsQuestion = {
  year: Year;
  /** Desa and homes; what facilities told without a desa is read besides. */
  unitIds: readonly string[];
  facts: readonly FactCode[];
};

/** Of a desa with what its posyandu told, of a facility with what belongs to no desa. */
export type Facts = (unitId: string) => (fact: FactCode) => FactCounts;

type Row = { places: string[]; fact: FactCode; period: Period; source: SourceCode } & Values;
type Values = { value: number; l: number | null; p: number | null };

/** The last version of each; a week bears the year of its Thursday, as a month its own. */
export function readFacts(tx: Tx, question: FactsQuestion): Promise<Facts> {
  const { year, facts, unitIds } = question;
  return keptForTheMoment(tx, ["facts", year, ...facts, ...unitIds].join(" "), () => askFacts(tx, question));
}

async function askFacts(tx: Tx, { year, unitIds, facts }: FactsQuestion): Promise<Facts> {
  const asked = [...unitIds];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ARRAY[u.id] || CASE WHEN u.kind IN ('POSYANDU', 'TANPA_POSYANDU') THEN ARRAY[u.parent_id] ELSE '{}' END AS places,
      f.fact, f.period, f.source, f.value, f.value_l AS l, f.value_p AS p
    FROM (
      SELECT DISTINCT ON (unit_id, fact, period, source) * FROM unit_facts
      WHERE fact = ANY (${[...new Set(facts)]}) AND period LIKE ${`${year}-%`}
      ORDER BY unit_id, fact, period, source, version DESC
    ) AS f JOIN units u ON u.id = f.unit_id
    WHERE u.id = ANY (${asked}::uuid[]) OR u.kind IN ('PUSKESMAS', 'PUSTU')
      OR (u.kind IN ('POSYANDU', 'TANPA_POSYANDU') AND u.parent_id = ANY (${asked}::uuid[]))`;
  const decisions = await kept(tx, "fact decisions", () => readDecisions(tx));
  const told = new Map<string, Told[]>();
  for (const { places, l, p, ...row } of rows)
    for (const place of places) {
      const key = `${place} ${row.fact}`;
      const own = told.get(key) ?? [];
      told.set(key, own);
      own.push({ ...row, bySex: l === null || p === null ? null : { L: l, P: p } });
    }
  const counts = new Map([...told].map(([key, own]) => [key, countsOf(own, decisions)]));
  return (unitId) => (fact) => counts.get(`${unitId} ${fact}`) ?? NOTHING_TOLD;
}

/** For a page that asks for none: nothing is read. */
export const NO_FACTS: Facts = () => () => NOTHING_TOLD;

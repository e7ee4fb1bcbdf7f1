import pg from "pg";

/** How many people there are, and what there is of today's weighings of some of them. */
export type Found = { people: number; saves: number; audited: number };

export async function found(url: string, children: readonly string[]): Promise<Found> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Found>(
      `SELECT (SELECT count(*)::int FROM persons) AS people, count(*)::int AS saves,
         count(*) FILTER (WHERE EXISTS (SELECT FROM audit_events a WHERE a.action = 'service.recorded'
           AND (a.subject_id = r.id OR a.details ->> 'record' = r.id::text)))::int AS audited
       FROM service_records r WHERE kind = 'TIMBANG' AND voided_at IS NULL AND served_on = '2026-11-04' AND person_id = ANY ($1)`,
      [children],
    );
    return rows[0] ?? { people: 0, saves: 0, audited: 0 };
  } finally {
    await client.end();
  }
}

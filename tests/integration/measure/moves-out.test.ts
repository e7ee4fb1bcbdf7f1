import pg from "pg";
import { expect, test } from "vitest";
import { env } from "#lib/env";
import { migrateDatabase } from "#lib/postgres/migrate";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";
import { KEPT, loadKept } from "#tests/support/kept-database";

// Moves out that were stored in their own month, as the migration finds them and as it leaves them.

type Stay = [since: string, home: "kenanga" | "melati" | null, leftOn?: string | null];

const CASES: { who: string; stored: Stay[]; toldFrom?: "kenanga"; movedOn: string; becomes: Stay[] }[] = [
  {
    who: "left in October",
    stored: [
      ["2020-01", "kenanga"],
      ["2026-10", null],
    ],
    movedOn: "2026-10-28",
    becomes: [
      ["2020-01", "kenanga", null],
      ["2026-11", null, "2026-10-28"],
    ],
  },
  {
    who: "left in December, without a day",
    stored: [
      ["2020-01", "kenanga"],
      ["2025-12", null],
    ],
    movedOn: "",
    becomes: [
      ["2020-01", "kenanga", null],
      ["2026-01", null, "2025-12-01"],
    ],
  },
  {
    who: "left in October and was back in November",
    stored: [
      ["2020-01", "kenanga"],
      ["2026-10", null],
      ["2026-11", "melati"],
    ],
    movedOn: "2026-10-28",
    becomes: [
      ["2020-01", "kenanga", null],
      ["2026-11", "melati", "2026-10-28"],
    ],
  },
  {
    who: "left in the month of birth, which took the place of the only home",
    stored: [["2026-10", null]],
    toldFrom: "kenanga",
    movedOn: "2026-10-28",
    becomes: [
      ["2026-10", "kenanga", null],
      ["2026-11", null, "2026-10-28"],
    ],
  },
  {
    who: "born to a mother who was away",
    stored: [["2026-10", null]],
    movedOn: "",
    becomes: [["2026-10", null, null]],
  },
];

test("the month of moving out is given back to the old home", { timeout: 120_000 }, async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    await loadKept(url, KEPT.first);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const homes = (await client.query("SELECT id FROM units WHERE kind = 'POSYANDU' ORDER BY id LIMIT 2"))
        .rows;
      const people = (
        await client.query("SELECT id, registered_by_id AS by FROM persons ORDER BY id LIMIT 5")
      ).rows;
      const id = { kenanga: homes[0].id, melati: homes[1].id };
      for (const [index, { stored, toldFrom, movedOn }] of CASES.entries()) {
        const { id: personId, by } = people[index];
        await client.query("DELETE FROM residences WHERE person_id = $1", [personId]);
        for (const [since, home] of stored)
          await client.query(
            "INSERT INTO residences (person_id, since, home_id, moved_on, recorded_by_id) VALUES ($1, $2, $3, $4, $5)",
            [personId, `${since}-01`, home && id[home], home ? null : movedOn || null, by],
          );
        if (toldFrom)
          await client.query(
            `INSERT INTO audit_events (id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, details)
             VALUES (gen_random_uuid(), '', '', '', 'person.moved', 'person', $1, $2)`,
            [personId, { since: stored[0]?.[0], from: id[toldFrom], to: null }],
          );
      }
      await migrateDatabase(url);

      const nameOf = new Map([
        [id.kenanga, "kenanga"],
        [id.melati, "melati"],
      ]);
      for (const [index, { who, becomes }] of CASES.entries()) {
        const { rows } = await client.query(
          "SELECT to_char(since, 'YYYY-MM') AS since, home_id, left_on::text FROM residences WHERE person_id = $1 ORDER BY 1",
          [people[index].id],
        );
        expect([
          who,
          ...rows.map((row) => [row.since, nameOf.get(row.home_id) ?? null, row.left_on]),
        ]).toEqual([who, ...becomes]);
      }
    } finally {
      await client.end();
    }
  });
});

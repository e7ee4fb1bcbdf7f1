import pg from "pg";
import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { execute } from "#lib/db/execute";
import { env } from "#lib/env";
import { type Month, monthOfDate, yearOf } from "#lib/period/month";
import { migrateDatabase } from "#lib/postgres/migrate";
import { GROUP_CODES } from "#lib/sasaran/groups";
import { readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";
import { KEPT, loadKept } from "#tests/support/kept-database";

/** A year of Pusdatin in which one desa was corrected by the district: one set of figures, as they were counted. */
const CORRECTED = `
  INSERT INTO sasaran_proyeksi (desa_id, year, "group", version, people, source, recorded_by_id, recorded_at)
  SELECT u.id, 2023, 'LANSIA', one.version, 90 + one.version, one.source, a.id, one.at::timestamptz
  FROM (VALUES (1, 'Data Pusdatin 2023', '2023-01-09'), (2, 'SK Kepala Dinas 3/2023', '2023-05-09'))
      AS one (version, source, at),
    LATERAL (SELECT id FROM units WHERE kind = 'DESA' ORDER BY code LIMIT 3 - one.version) AS u,
    (SELECT id FROM users ORDER BY id LIMIT 1) AS a`;

/** As the builds before counted: of each figure the last version, whoever it is from. */
async function storedBefore(): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ key: string; people: number }>(
    `SELECT DISTINCT ON (desa_id, year, "group") concat_ws(' ', desa_id, year, "group") AS key, people
     FROM sasaran_proyeksi ORDER BY desa_id, year, "group", version DESC`,
  );
  await client.end();
  return new Map(rows.map(({ key, people }) => [key, people]));
}

/** As the pages count now, of these desa in June of each year. */
async function countedNow(desaIds: readonly string[], months: readonly Month[]) {
  const counted = new Map<string, number>();
  for (const month of months) {
    const { source, version } = await readInForce(db(), month);
    const of = { year: yearOf(month), desaIds, source, version: version?.version ?? null };
    const figures = await readProyeksi(db(), of);
    for (const desaId of desaIds)
      for (const group of GROUP_CODES) {
        const figure = figures(desaId, group);
        if (figure?.bySex === null) counted.set(`${desaId} ${yearOf(month)} ${group}`, figure.people);
      }
  }
  return counted;
}

test.each(Object.entries(KEPT))(
  "the sasaran of a kept database (%s) count as they did, by the source that each year names",
  async (_, kept) => {
    const url = env().DATABASE_URL;
    await db().$disconnect();
    await execute(url, "DROP SCHEMA public CASCADE");
    await execute(url, "CREATE SCHEMA public");
    await loadKept(url, kept);
    await execute(url, CORRECTED);
    const before = await storedBefore();
    await migrateDatabase(url);

    const parts = [...before.keys()].map((key) => key.split(" "));
    const desaIds = [...new Set(parts.map(([desaId = ""]) => desaId))];
    const months = [...new Set(parts.map(([, year]) => `${year}-06` as Month))];
    expect(before.size).toBeGreaterThan(100);
    expect(await countedNow(desaIds, months)).toEqual(before);
    const decided = await db().sasaranSourceChoice.findMany({ orderBy: { since: "asc" } });
    expect(decided.map(({ since, source }) => `${monthOfDate(since)} ${source}`)).toEqual([
      "2023-01 PUSDATIN",
      expect.stringMatching(/-01 DAERAH$/),
    ]);
  },
  120_000,
);

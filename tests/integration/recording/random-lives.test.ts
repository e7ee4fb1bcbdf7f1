import { beforeAll, expect, test } from "vitest";
import { readAreaTree } from "#lib/area/queries";
import { rowOf } from "#lib/area/rows";
import { readTallies } from "#lib/coverage/read-tallies";
import { db } from "#lib/db/client";
import { MASK_CODES } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { codesIn } from "#tests/support/oracle/count";
import { RegisterOnPostgres } from "#tests/support/random-lives/on-postgres";

// The small size of `npm run trials -- oracle`.
const SEQUENCES = 20;

let register: RegisterOnPostgres;

beforeAll(async () => {
  register = await RegisterOnPostgres.make();
});

test("what the verbs write is what an independent count finds", { timeout: 400_000 }, async () => {
  await register.live(SEQUENCES, 41, async (done) => {
    expect((await register.differences()).slice(0, 5), `after sequence ${done}`).toEqual([]);
    if (done > SEQUENCES / 2)
      expect(await areaDisagreements(), `by puskesmas after sequence ${done}`).toEqual([]);
  });
  expect(await db().auditEvent.count({ where: { action: "catchment.changed" } })).toBeGreaterThan(5);
  expect(await db().openedYear.count()).toBe(2);
  expect(codesIn(await register.expected()).sort()).toEqual([...MASK_CODES].sort());
  expect((await verify()).differences).toEqual([]);
});

/** Every puskesmas in the months about the changes, by the area of the month, beside the oracle's count of its homes. */
async function areaDisagreements(): Promise<string[]> {
  const counts = await register.expected();
  const wrong: string[] = [];
  for (const [month, number] of [
    ["2026-10", 10],
    ["2026-11", 11],
    ["2026-12", 12],
  ] as const) {
    const tree = await readAreaTree(db(), month);
    const homes = await db().$queryRaw<{ home: string; puskesmas: string }[]>`
      SELECT h.id::text AS home, c.puskesmas_id::text AS puskesmas FROM units h JOIN catchments c ON c.desa_id = h.parent_id
      WHERE h.kind IN ('POSYANDU', 'TANPA_POSYANDU') AND c.since <= ${`${month}-01`}::date
        AND (c.until IS NULL OR c.until > ${`${month}-01`}::date)`;
    for (const puskesmas of tree.puskesmas) {
      const unitIds = rowOf(tree, puskesmas).of.map(({ id }) => id);
      const tallies = await readTallies(db(), { year: 2026, unitIds, masks: MASK_CODES });
      for (const code of MASK_CODES) {
        const shown = unitIds.reduce((sum, id) => sum + (tallies(id)(code)[number - 1] ?? 0), 0);
        const keys = homes
          .filter((row) => row.puskesmas === puskesmas.id)
          .flatMap(({ home }) => [`2026|${home}|${code}|L`, `2026|${home}|${code}|P`]);
        const expected = keys.reduce((sum, key) => sum + (counts.get(key)?.[number - 1] ?? 0), 0);
        if (shown !== expected) wrong.push(`${puskesmas.name} ${code} ${month}: ${shown}, not ${expected}`);
      }
    }
  }
  return wrong.slice(0, 5);
}

import pg from "pg";
import { median } from "#tests/bench/statistics";
import type { Statement } from "#tests/trials/parts/log";

const TURNS = 20;

/**
 * What row security costs: each reading statement over a protected table asked again with its own values, by the role that
 * asked it and by the owner, whom no policy holds; in turns, in a transaction that is taken back. Microseconds of all together.
 */
export async function rowSecurityOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace",
  );
  const guarded = new RegExp(`\\b(${rows.map(({ name }) => name).join("|")})\\b`);
  let sum = 0;
  let opening: Statement | undefined;
  for (const statement of statements) {
    if (statement.text.includes("set_config('denyut.actor'")) opening = statement;
    if (!statement.role || !opening || !/^\s*(SELECT|WITH)/.test(statement.text)) continue;
    if (!guarded.test(statement.text) || /\b(INSERT|UPDATE|DELETE)\b/.test(statement.text)) continue;
    sum += await difference(client, statement, opening);
  }
  return sum;
}

async function difference(client: pg.Client, statement: Statement, opening: Statement): Promise<number> {
  const times = { guarded: [] as number[], open: [] as number[] };
  await client.query("BEGIN");
  try {
    await client.query(filled(opening));
    for (let turn = 0; turn < TURNS; turn++) {
      await client.query(`SET LOCAL ROLE ${client.escapeIdentifier(statement.role ?? "")}`);
      times.guarded.push(await timeOf(client, filled(statement)));
      await client.query("RESET ROLE");
      times.open.push(await timeOf(client, filled(statement)));
    }
  } finally {
    await client.query("ROLLBACK");
  }
  return median(times.guarded) - median(times.open);
}

async function timeOf(client: pg.Client, text: string): Promise<number> {
  const { rows } = await client.query<{
    "QUERY PLAN": [{ "Planning Time": number; "Execution Time": number }];
  }>(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`);
  const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
  return ((plan?.["Planning Time"] ?? 0) + (plan?.["Execution Time"] ?? 0)) * 1_000;
}

function filled({ text, parameters }: Statement): string {
  return text.replace(/\$(\d+)/g, (_, place) => {
    const value = parameters[Number(place) - 1] ?? null;
    return value === null ? "NULL" : pg.escapeLiteral(value);
  });
}

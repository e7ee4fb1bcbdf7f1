import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { District } from "#tests/bench/district";
import { type Form, openForm, postForm } from "#tests/bench/form";
import { type Child, unweighedChildren, weight } from "#tests/bench/save-to-visible";
import { wordsOf } from "#tests/trials/running/words";

const PER_SECOND = 5;
/** As long as somebody at a table would go on pressing the button. */
const GIVE_UP_MS = 180_000;
/** As long as a browser waits. */
const ANSWER_MS = 60_000;
const PRESS_AGAIN_MS = 1_000;

/** An answer that leaves people without a word of what to do. */
export const MUTE = "without a sentence";

type Save = { child: Child; form: Form };

/** Kept here, outside the server and its database: who was told that it is stored, and what the others were told. */
export type Kept = {
  children: Child[];
  acknowledged: string[];
  /** "503 Basis data …" -> how often. */
  answers: Map<string, number>;
  longestWaitMs: number;
};

/** The forms of so many children, as they stand open in browsers before anything goes wrong. */
export async function openSaves(district: District, many: number): Promise<Save[]> {
  const children = await unweighedChildren(district, district.today.slice(0, 7));
  if (children.length < many) throw new Error(`Only ${children.length} children for ${many} saves`);
  const cookies = new Map<string, string>();
  const saves: Save[] = [];
  for (const child of children.slice(0, many)) {
    const cookie = cookies.get(child.petugas) ?? (await district.cookie(child.petugas));
    cookies.set(child.petugas, cookie);
    saves.push({ child, form: await openForm(district, `/orang/${child.id}/catat/timbang`, cookie) });
  }
  return saves;
}

/** Five a second, whatever happens; whoever gets no acknowledgement sends the same form again. */
export async function sendSaves(
  district: Pick<District, "address" | "today">,
  saves: readonly Save[],
  onTurn: (number: number) => void,
): Promise<Kept> {
  const kept: Kept = {
    children: saves.map(({ child }) => child),
    acknowledged: [],
    answers: new Map(),
    longestWaitMs: 0,
  };
  const start = performance.now();
  const send = async (save: Save, number: number) => {
    await wait(Math.max(0, start + (number * 1_000) / PER_SECOND - performance.now()));
    onTurn(number);
    const first = performance.now();
    while (performance.now() - first < GIVE_UP_MS) {
      const answer = await answerTo(district, save);
      kept.answers.set(answer, (kept.answers.get(answer) ?? 0) + 1);
      if (answer === "303") {
        kept.acknowledged.push(save.child.id);
        kept.longestWaitMs = Math.max(kept.longestWaitMs, performance.now() - first);
        return;
      }
      await wait(PRESS_AGAIN_MS);
    }
  };
  await Promise.all(saves.map(send));
  return kept;
}

async function answerTo(
  district: Pick<District, "address" | "today">,
  { child, form }: Save,
): Promise<string> {
  try {
    const answer = await postForm(district, form, weight(child, district.today), ANSWER_MS);
    const text = await answer.text();
    if (answer.status === 303) return "303";
    return `${answer.status} ${wordsOf(text) || MUTE}`;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return name === "TimeoutError" ? "no answer in a minute" : (cause?.code ?? name);
  }
}

export type Reckoning = { lost: number; doubled: number; wrong: number; unaudited: number };

/** What lies in the database of those children, against what was acknowledged. */
export async function reckon(
  url: string,
  { children, acknowledged }: Kept,
  today: string,
): Promise<Reckoning> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; kg: string; audited: number }>(
      `SELECT person_id AS id, data ->> 'bb_kg' AS kg, (SELECT count(*)::int FROM audit_events a
         WHERE a.action = 'service.recorded' AND (a.subject_id = r.id OR a.details ->> 'record' = r.id::text)) AS audited
       FROM service_records r WHERE kind = 'TIMBANG' AND served_on = $2 AND voided_at IS NULL AND person_id = ANY ($1)`,
      [children.map(({ id }) => id), today],
    );
    const stored = new Map<string, typeof rows>();
    for (const row of rows) stored.set(row.id, [...(stored.get(row.id) ?? []), row]);
    const sent = new Map(children.map((child) => [child.id, weight(child, today).bb_kg]));
    return {
      lost: acknowledged.filter((id) => !stored.has(id)).length,
      doubled: [...stored.values()].filter((records) => records.length > 1).length,
      wrong: rows.filter(({ id, kg }) => Number(kg) !== Number(sent.get(id))).length,
      unaudited: rows.filter(({ audited }) => audited !== 1).length,
    };
  } finally {
    await client.end();
  }
}

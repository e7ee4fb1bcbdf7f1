import { setTimeout as wait } from "node:timers/promises";
import { NOBODYS_BROWSER, sealBrowser, withAccount } from "#lib/account/known-browser";
import { readMark } from "#lib/db/demo-mark";
import type { District } from "#tests/bench/district";
import { openForm, postForm } from "#tests/bench/form";
import { percentile, round } from "#tests/bench/statistics";
import { openRead, PAGE, readings } from "#tests/trials/readers";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { people: 12_000, seconds: 10, rounds: 4 };
const SMALL = { people: 1_500, seconds: 4, rounds: 2 };
const PORT = 4_335;
/** Between one crowd and the next. */
const REST_MS = 1_000;
const SIGN_INS = 24;
const HEALTH_CALLS = 150;
const MOST = { signIns: 1.5, health: 2 };

type Answers = Map<string, number>;

/** 24 sign-ins at once, and 150 calls of health at once, a second after the last ones are answered, beside readers of /pws; without and with it in turns. */
export async function tryFlood(words: readonly string[], { say, beforeEnd }: Surroundings): Promise<boolean> {
  const { people, seconds, rounds } = words.includes("small") ? SMALL : FULL;
  const read = await openRead({ name: "banjir", people, port: PORT }, { beforeEnd });
  const { district } = read;
  const floods = { signIns: await signIns(district), health: () => healthCalls(district) };
  for (const flood of Object.values(floods)) await flood(); // what is compiled at first is no flood

  const plain: number[] = [];
  const beside = { signIns: [] as number[], health: [] as number[] };
  const answers = { signIns: new Map<string, number>(), health: new Map<string, number>() };
  for (let turn = 0; turn < rounds; turn++)
    for (const name of ["signIns", "health"] as const) {
      plain.push(...(await readings(read, seconds)));
      let over = false;
      const flooding = floodUntil(() => over, floods[name], answers[name]);
      beside[name].push(...(await readings(read, seconds)));
      over = true;
      await flooding;
      await wait(500);
    }

  const calm = { p95: percentile(plain, 95), slowest: Math.max(...plain) };
  const flooded = { p95: percentile(beside.signIns, 95) };
  const called = { p95: percentile(beside.health, 95), slowest: Math.max(...beside.health) };
  const ratios = { signIns: flooded.p95 / calm.p95, health: called.slowest / calm.slowest };
  const sound = {
    signIns: ratios.signIns <= MOST.signIns && [...answers.signIns.keys()].every((said) => said === "in"),
    health: ratios.health <= MOST.health && [...answers.health.keys()].every((said) => said === "200"),
  };
  say(
    `${sound.signIns ? "sound" : "WRONG"}  ${SIGN_INS} sign-ins at once: ${PAGE} p95 ${round(calm.p95)} -> ${round(flooded.p95)} ms (${round(ratios.signIns, 2)} x, at most ${MOST.signIns}); ${told(answers.signIns)}`,
  );
  say(
    `${sound.health ? "sound" : "WRONG"}  ${HEALTH_CALLS} health calls at once: slowest ${PAGE} ${round(calm.slowest)} -> ${round(called.slowest)} ms (${round(ratios.health, 2)} x, at most ${MOST.health}), p95 ${round(calm.p95)} -> ${round(called.p95)} ms; ${told(answers.health)}`,
  );
  await district.stop();
  return sound.signIns && sound.health;
}

async function floodUntil(over: () => boolean, flood: () => Promise<Answers>, all: Answers): Promise<void> {
  while (!over())
    for (const [answer, times] of await flood().finally(() => wait(REST_MS)))
      all.set(answer, (all.get(answer) ?? 0) + times);
}

/** Of people who are who they say, each in a browser that knows the account: nothing slows them but the hashing. */
async function signIns(district: District): Promise<() => Promise<Answers>> {
  const mark = await readMark(district.url);
  const known = await district.client.query<{ id: string; username: string }>(
    "SELECT id, username FROM users",
  );
  const accounts = (mark?.accounts ?? []).flatMap(({ username, password }) => {
    const id = known.rows.find((row) => row.username === username)?.id;
    return id ? [{ id, username, password }] : [];
  });
  if (accounts.length === 0) throw new Error("The demo names no account");
  const form = await openForm(district, "/masuk", "", "username");
  return async () => {
    const sent = Array.from({ length: SIGN_INS }, async (_, number) => {
      const { id, username, password } = accounts[number % accounts.length] ?? {
        id: "",
        username: "",
        password: "",
      };
      const cookie = `denyut-kenal=${sealBrowser(withAccount(NOBODYS_BROWSER, id))}`;
      const answer = await postForm(district, { ...form, cookie }, { username, sandi: password });
      await answer.arrayBuffer();
      return answer.headers.has("location") ? "in" : `${answer.status}`;
    });
    return counted(await Promise.all(sent));
  };
}

async function healthCalls(district: District): Promise<Answers> {
  const calls = Array.from({ length: HEALTH_CALLS }, async () => {
    const answer = await fetch(`${district.address}/api/health`).catch(() => null);
    await answer?.arrayBuffer();
    return answer ? `${answer.status}` : "no answer";
  });
  return counted(await Promise.all(calls));
}

function counted(said: readonly string[]): Answers {
  const answers: Answers = new Map();
  for (const one of said) answers.set(one, (answers.get(one) ?? 0) + 1);
  return answers;
}

function told(answers: Answers): string {
  return [...answers].map(([answer, times]) => `${times} x ${answer}`).join(", ");
}

import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import {
  countEvents,
  expectedEvents,
  rebuildEvents,
  verifyEvents,
  wrongEvents,
} from "#tests/support/events-on-postgres";
import { RegisterOnPostgres } from "#tests/support/random-lives/on-postgres";

let register: RegisterOnPostgres;
let opened = 1;
beforeAll(async () => {
  register = await RegisterOnPostgres.make();
});

/** Opening a year recounts everybody for what the programmes count, which the trial is not. */
async function countAfterAct(ids: string[]) {
  const years = await db().openedYear.count();
  if (years > opened) await rebuildEvents();
  opened = years;
  await countEvents(...ids);
}

test("random lives leave what an independent count finds, live, after a rebuild and beside one", {
  timeout: 400_000,
}, async () => {
  await register.live(
    12,
    77,
    async (done) => expect((await wrongEvents()).slice(0, 5), `after sequence ${done}`).toEqual([]),
    countAfterAct,
  );
  const found = [...(await expectedEvents()).keys()].join();
  for (const part of ["TIMBANG 8HR-4TH", "ANC", "SKRINING_LANSIA", "2025|", "2026|"])
    expect(found).toContain(part);
  expect((await verifyEvents()).slice(0, 5)).toEqual([]);

  await db().$executeRaw`UPDATE event_tallies SET m5 = m5 + 1`;
  await db().$executeRaw`UPDATE event_years SET m6 = 0`;
  const people = (await db().person.findMany({ select: { id: true } })).map(({ id }) => id);
  let running = true;
  const saves = async () => {
    for (let turn = 0; running; turn = (turn + 1) % people.length) await countEvents(people[turn] ?? "");
  };
  await Promise.all([rebuildEvents().finally(() => (running = false)), saves(), saves()]);
  expect((await wrongEvents()).slice(0, 5)).toEqual([]);
  expect((await verifyEvents()).slice(0, 5)).toEqual([]);
});

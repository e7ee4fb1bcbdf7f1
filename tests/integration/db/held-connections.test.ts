import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { changePassword } from "#lib/account/change-password";
import { asActor } from "#lib/db/as-actor";
import { env } from "#lib/env";
import { compareNumbers } from "#lib/person/compare-numbers";
import { createPerson } from "#prisma/factories/people";
import { createUser, signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Limits and refusals are written beside the transaction that they end. More of them at once than there are connections
// once waited for each other, and every page of everybody with them, until the time limit.

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const many = Array.from({ length: env().DENYUT_POOL * 2 });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "dijawab",
    (error: { code?: string }) => error.code ?? String(error),
  );

async function petugas(username: string) {
  return signedIn(
    await createUser({ username, name: "Perawat", role: "PETUGAS", unit: world.tanjungpandan }),
  );
}

test("wrong passwords of one account, all at once, hold nobody else up", async () => {
  const actor = await petugas("serentak");
  const began = performance.now();
  const input = { sandiLama: "salah", sandiBaru: "benar-benar-lain", sandiUlang: "benar-benar-lain" };
  const guesses = many.map(() =>
    codeOf(asActor(actor, (tx) => changePassword(tx, demand(actor, "account:self"), input))),
  );
  const page = findActor(actor.sessionId).then(() => performance.now() - began);
  expect(new Set(await Promise.all(guesses))).toEqual(new Set(["OLD_PASSWORD_WRONG", "TOO_MANY_ATTEMPTS"]));
  expect(await page).toBeLessThan(4_000);
}, 60_000);

test("nor do questions about somebody's number", async () => {
  const actor = demand(await petugas("bertanya"), "person:read");
  const { id } = await createPerson({
    ...{ name: "Siti Aminah", sex: "P", bornOn: "1990-01-01", home: world.melati, by: actor },
  });
  const input = { person_id: id, nomor: "1902014101900001" };
  const answers = many.map(() => codeOf(asActor(actor, (tx) => compareNumbers(tx, actor, input))));
  expect(new Set(await Promise.all(answers))).toEqual(new Set(["dijawab", "TOO_MANY_MISSES"]));
}, 60_000);

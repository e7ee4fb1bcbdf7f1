import { beforeAll, expect, test } from "vitest";
import { settle } from "#lib/action/settle";
import { db } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { sealKk } from "#lib/person/seal-nik";
import { inventedNik } from "#prisma/factories/nik";
import { createPerson } from "#prisma/factories/people";
import { createUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const TYPED = { name: "Siti" };
const answerTo = (work: () => Promise<unknown>) =>
  settle(TYPED, async () => {
    await work();
    return { status: "done", data: undefined };
  });

test("a rule that says no is an answer, with what was typed and the field it concerns", async () => {
  const answer = await answerTo(async () => {
    throw new Refusal("TOO_MANY_ATTEMPTS", "sandi", { menit: 7 });
  });
  expect(answer).toEqual({
    status: "refused",
    code: "TOO_MANY_ATTEMPTS",
    message:
      "Terlalu banyak kata sandi salah. Coba lagi 7 menit lagi, atau minta kata sandi baru dari atasan.",
    field: "sandi",
    values: TYPED,
  });
});

test("the unique index is the last judge of duplicates, and its verdict has words", async () => {
  const nik = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial: 9001 });
  const siti = {
    name: "Siti",
    sex: "P",
    bornOn: "1990-03-25",
    home: world.kenanga,
    by: world.sri,
    nik,
  } as const;
  await createPerson(siti);
  expect(await answerTo(() => createPerson(siti))).toMatchObject({
    code: "NIK_TAKEN",
  });

  const again = { username: "sri", name: "Sri", role: "PETUGAS", unit: world.tanjungpandan } as const;
  expect(await answerTo(() => createUser(again))).toMatchObject({
    code: "USERNAME_TAKEN",
  });

  const family = sealKk(nik);
  await db().family.create({ data: family });
  expect(await answerTo(() => db().family.create({ data: family }))).toMatchObject({ code: "KK_TAKEN" });

  const unit = { code: "19.02", kind: "KABUPATEN", name: "X", since: new Date("2020-01-01") } as const;
  expect(await answerTo(() => db().unit.create({ data: unit }))).toMatchObject({ code: "CODE_TAKEN" });
});

test("anything else is a bug and stays one", async () => {
  const bug = answerTo(async () => {
    throw new TypeError("oops");
  });
  await expect(bug).rejects.toThrow("oops");
  const year = { year: 2026 };
  await db().openedYear.create({ data: year });
  const twice = answerTo(() => db().openedYear.create({ data: year }));
  await expect(twice).rejects.toMatchObject({ code: "P2002" });
});

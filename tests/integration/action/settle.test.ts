import { beforeAll, expect, test } from "vitest";
import { settle } from "#lib/action/settle";
import { db } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { sealKk } from "#lib/person/seal-nik";
import { addAccount, addPerson, makeWorld } from "#tests/integration/access/world";

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
  world = await makeWorld();
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
  const nik = `${world.code.slice(-6)}6503909009`;
  await addPerson(world, world.kenanga, { name: "Siti", nik });
  expect(await answerTo(() => addPerson(world, world.kenanga, { name: "Siti", nik }))).toMatchObject({
    code: "NIK_TAKEN",
  });

  const { username } = await addAccount("PETUGAS", world.tanjung);
  expect(await answerTo(() => addAccount("PETUGAS", world.tanjung, { username }))).toMatchObject({
    code: "USERNAME_TAKEN",
  });

  const family = sealKk(nik);
  await db().family.create({ data: family });
  expect(await answerTo(() => db().family.create({ data: family }))).toMatchObject({ code: "KK_TAKEN" });

  const unit = { code: world.code, kind: "KABUPATEN", name: "X", since: new Date("2020-01-01") } as const;
  expect(await answerTo(() => db().unit.create({ data: unit }))).toMatchObject({ code: "CODE_TAKEN" });
});

test("anything else is a bug and stays one", async () => {
  const bug = answerTo(async () => {
    throw new TypeError("oops");
  });
  await expect(bug).rejects.toThrow("oops");
  const { id } = await addAccount("PETUGAS", world.tanjung);
  await expect(answerTo(() => addAccount("PETUGAS", world.tanjung, { id }))).rejects.toMatchObject({
    code: "P2002",
  });
});

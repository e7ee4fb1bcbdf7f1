import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { lockPeople, recount } from "#lib/measure/recount";
import { type Day, dateOf } from "#lib/period/day";
import { dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { IdentityInput, RegistrationInput } from "#lib/person/schema";
import { hashNik, sealKk, sealNik } from "#lib/person/seal-nik";
import { likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { demandBirth } from "#lib/recording/identity-rules";
import { demandHome, writeResidence } from "#lib/recording/residence";

export type Registered = { id: string; name: string };

/**
 * A new person, at home since birth or since the month they moved in. Someone who once moved away and comes back
 * with the same NIK and birth date becomes a resident again, with the old history.
 */
export async function registerPerson(
  tx: Tx,
  actor: Authorized<"person:register">,
  input: RegistrationInput,
): Promise<Registered> {
  const day = today(actor.timeZone);
  demandBirth(input.bornOn, day);
  if (input.movedInOn && input.movedInOn > day) throw new Refusal("MOVED_IN_FUTURE", "movedInOn");
  if (!actor.homes.includes(input.homeId)) throw new Refusal("HOME_UNKNOWN", "homeId");
  const since = monthOf(input.movedInOn && input.movedInOn > input.bornOn ? input.movedInOn : input.bornOn);
  await demandHome(tx, input.homeId, monthOf(day));

  const again = await findAgain(tx, actor, input);
  if (again) return again;
  const returned = await findReturned(tx, input);
  if (returned) return await welcomeBack(tx, actor, returned, input, since);
  if (!input.notDuplicate && (await likelyDuplicates(tx, actor, input)).length > 0)
    throw new Refusal("LIKELY_DUPLICATE");
  await tx.person.create({
    data: { id: input.id, ...(await identityOf(tx, input)), homeId: input.homeId, registeredById: actor.id },
    select: { id: true },
  });
  await tx.residence.create({
    data: { personId: input.id, since: dateOfMonth(since), homeId: input.homeId, recordedById: actor.id },
    select: { personId: true },
  });
  await recordEvent(tx, actor, "person.registered", { kind: "person", id: input.id });
  await recount(tx, [input.id]);
  return { id: input.id, name: input.name };
}

/** The columns of an identity; the NIK is sealed, the family made when its card is new. */
export async function identityOf(tx: Tx, input: IdentityInput, presentMotherId: string | null = null) {
  return {
    name: input.name,
    sex: input.sex,
    bornOn: dateOf(input.bornOn),
    ...(input.nik ? sealNik(input.nik) : { nikCipher: null, nikHash: null, nikMask: null }),
    noNikReason: input.nik ? null : (input.noNikReason ?? null),
    motherId: await demandMother(tx, input, presentMotherId),
    motherName: input.motherName ?? null,
    birthOrder: input.birthOrder ?? null,
    familyId: input.kk ? await familyWith(tx, input.kk) : null,
    dusun: input.dusun ?? null,
    rt: input.rt ?? null,
    phone: input.phone ?? null,
  };
}

/** An elder woman within reach; the mother who is known already may live elsewhere. */
async function demandMother(
  tx: Tx,
  { id, motherId, bornOn }: IdentityInput,
  presentId: string | null,
): Promise<string | null> {
  if (!motherId) return null;
  if (motherId === id) throw new Refusal("MOTHER_SELF", "motherId");
  const find = (among: { sex?: "P" }) =>
    tx.person.findFirst({ where: { id: motherId, ...among }, select: { bornOn: true } });
  const mother = motherId === presentId ? await asRecount(tx, () => find({})) : await find({ sex: "P" });
  if (!mother) throw new Refusal("NOT_FOUND", "motherId");
  if (mother.bornOn >= dateOf(bornOn)) throw new Refusal("MOTHER_YOUNGER", "motherId");
  return motherId;
}

async function familyWith(tx: Tx, kk: string): Promise<string> {
  const sealed = sealKk(kk);
  const found = await tx.family.findUnique({ where: { kkHash: sealed.kkHash }, select: { id: true } });
  return found?.id ?? (await tx.family.create({ data: sealed, select: { id: true } })).id;
}

/** Sending twice registers once. */
async function findAgain(
  tx: Tx,
  actor: Authorized<"person:register">,
  { id, name, bornOn }: RegistrationInput,
) {
  const found = await tx.person.findUnique({
    where: { id },
    select: { id: true, name: true, bornOn: true, registeredById: true },
  });
  if (!found) return null;
  const same = found.name === name && found.bornOn.getTime() === dateOf(bornOn).getTime();
  if (!same || found.registeredById !== actor.id) throw new Refusal("RECORD_ID_TAKEN");
  return { id, name };
}

async function findReturned(tx: Tx, { nik, bornOn }: RegistrationInput): Promise<string | null> {
  if (!nik) return null;
  const found = await asRecount(tx, () =>
    tx.person.findFirst({
      where: { nikHash: hashNik(nik), mergedIntoId: null },
      select: { id: true, homeId: true, diedOn: true, bornOn: true },
    }),
  );
  if (!found) return null;
  const returned =
    found.homeId === null && !found.diedOn && found.bornOn.getTime() === dateOf(bornOn).getTime();
  if (!returned) throw new Refusal("NIK_TAKEN", "nik");
  return found.id;
}

async function welcomeBack(
  tx: Tx,
  actor: Authorized<"person:register">,
  personId: string,
  input: RegistrationInput,
  since: Month,
): Promise<Registered> {
  await lockPeople(tx, [personId]);
  const name = await asRecount(tx, async () => {
    const last = await tx.residence.findFirst({ where: { personId }, orderBy: { since: "desc" } });
    const from: Month = last && dateOfMonth(since) <= last.since ? monthOf(today(actor.timeZone)) : since;
    await writeResidence(tx, actor.id, {
      personId,
      since: from,
      homeId: input.homeId,
      movedOn: dateOf(movedInOn(input)),
    });
    return (await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } })).name;
  });
  await recordEvent(
    tx,
    actor,
    "person.moved",
    { kind: "person", id: personId },
    { back: true, to: input.homeId },
  );
  await recount(tx, [personId]);
  return { id: personId, name };
}

function movedInOn({ movedInOn, bornOn }: RegistrationInput): Day {
  return movedInOn ?? bornOn;
}
